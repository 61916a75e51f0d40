import {
  logistic,
  logisticAll,
  logisticCeiling,
  logisticCell,
  logisticFloor,
  normalCdf,
} from '../../numeric/index.ts';
import { cellsSay } from '../cells.ts';
import { C } from '../mechanisms/caucus.ts';
import { D } from '../mechanisms/discipline.ts';
import { K } from '../mechanisms/patronage.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { carriesCast, chanceCast, setBands } from './abstain.ts';
import { contestChance } from './contest.ts';
import { addThreat } from './exit.ts';
import { judge } from './judge.ts';
import { seatVoters, WORD } from './seats.ts';
import { tippingMood } from './tippingMood.ts';

/** More than rounding can do to a sum of chances. */
const ROUNDING = 1e-9;

/**
 * The chance that a motion would carry if it were put to the vote now; no draw is used and nothing changes but scratch.
 *
 * Members of the body: voting actors who can sit, and the ordinary seats by patron. Utility of each is the sum of six
 * terms (own judgment on policy, on the person, the bloc's line, leaders' cues, tie to a patron, unity with the announced
 * line); his chance of voting for is logistic(sharpness x utility). The chance is that the sitting's mood does not fall
 * short of the one that would tip the vote (`tippingMood`): its spread in logits is sharpness x sessionNoise, widened by
 * 4 / members for what members decide each for himself. Within 0.001 of the exact chance on average, 0.05 at worst, and
 * more support never lowers it. Cost: one logistic for each actor and each patron, and a few divisions.
 */
export function poll(w: World, m: Motion): number {
  seatVoters(w, m);
  return pollSeated(w, m);
}

/** The same where `seatVoters` has just been asked about the same body: several motions in a row need it once. */
export function pollSeated(w: World, m: Motion): number {
  if (!w.on.vote) return 0.5;
  deliberate(w, m);
  return chanceOfUtilities(w, m);
}

/** All that comes before the vote: judgment, line, stances, and the utilities that follow from them. */
function deliberate(w: World, m: Motion): void {
  discuss(w, m);
  makeUpMinds(w, m);
}

/** Judgment, line, stances, and the utilities of the patrons' people: all that can settle a motion before actors make up theirs. */
function discuss(w: World, m: Motion): void {
  judge(w, m);
  setLine(w);
  setStances(w);
  setPatrons(w, m);
}

/** Utilities of the actors who vote, and what a threat or the wish to abstain changes in all. */
function makeUpMinds(w: World, m: Motion): void {
  setVoters(w);
  w.scratch.exit = 0;
  if (m.threat && m.proposer >= 0 && w.on.exitThreat) addThreat(w, m);
  if (w.on.abstention) setBands(w);
}

/**
 * Whether the chance of a motion, in the body that has just been seated, is at least the one whose quantile is given:
 * `quantile` = the standard normal quantile of that chance. The same question as `pollSeated(w, m) >= chance` for a part of
 * its cost, since the tipping mood need not be found, only placed on one side of a mood that is known. Nobody threatens to leave.
 */
export function carriesSeated(w: World, m: Motion, quantile: number): boolean {
  if (!w.on.vote) return quantile <= 0;
  discuss(w, m);
  if (w.contest !== null || w.on.abstention) makeUpMinds(w, m);
  return carriesBy(w, m, quantile);
}

/** The same for the motion that has just been discussed: asked once more, at another chance. */
export function carriesBy(w: World, m: Motion, quantile: number): boolean {
  if (!w.on.vote) return quantile <= 0;
  const { scratch } = w;
  const { utility, votes, voters, patrons, voterCount, patronCount, chances, beta, members, spread } =
    scratch;
  if (w.contest !== null) return contestChance(w, m, w.contest) >= normalCdf(quantile);
  if (w.on.abstention) return carriesCast(w, m, quantile);
  const needed = Math.floor(m.majority * members + 1e-9) + 0.5;
  if (needed > members) return false;
  const actors = scratch.own.length;
  const mood = -quantile * spread;
  const rough = roughly(w, needed, mood);
  if (rough !== 0) return rough > 0;
  setVoters(w);
  for (let i = 0; i < voterCount; i += 1) chances[i] = beta * utility[voters[i]!]! + mood;
  for (let i = 0; i < patronCount; i += 1)
    chances[voterCount + i] = beta * utility[actors + patrons[i]!]! + mood;
  logisticAll(chances, voterCount + patronCount);
  let expected = 0;
  for (let i = 0; i < voterCount; i += 1) expected += chances[i]!;
  for (let i = 0; i < patronCount; i += 1)
    expected += votes[actors + patrons[i]!]! * chances[voterCount + i]!;
  return expected >= needed;
}

/**
 * Whether the votes expected in a mood are more than needed (1) or fewer (-1), told roughly; 0: too close. The patrons' people
 * come first: often they settle it, whatever the actors do.
 */
function roughly(w: World, needed: number, mood: number): number {
  const { utility, votes, voters, patrons, voterCount, patronCount, beta, own, line } = w.scratch;
  const actors = own.length;
  let least = 0;
  let most = 0;
  for (let i = 0; i < patronCount; i += 1) {
    const at = actors + patrons[i]!;
    const members = votes[at]!;
    const cell = logisticCell(beta * utility[at]! + mood);
    least += members * logisticFloor[cell]!;
    most += members * logisticCeiling[cell]!;
  }
  if (least > needed + ROUNDING) return 1;
  if (most + voterCount < needed - ROUNDING) return -1;
  const common = heardByAll(w);
  for (let i = 0; i < voterCount; i += 1) {
    const a = voters[i]!;
    const cell = logisticCell(beta * (own[a]! + line[a]! + common) + mood);
    least += logisticFloor[cell]!;
    most += logisticCeiling[cell]!;
  }
  return least > needed + ROUNDING ? 1 : most < needed - ROUNDING ? -1 : 0;
}

/** The line of each bloc: the mean judgment of its members, weighted by standing, as far as the caucus binds; none, for loners. */
function setLine(w: World): void {
  const { own, blocSum, blocWeight, blocs, blocCount, inner, innerCount, reach, ownBloc } = w.scratch;
  const strength = w.p.caucus[C.strength]!;
  for (let i = 0; i < blocCount; i += 1) blocSum[blocs[i]!] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const b = ownBloc[n]!;
    blocSum[b] = blocSum[b]! + own[inner[n]!]! * (reach[n]! + WORD);
  }
  for (let i = 0; i < blocCount; i += 1) {
    const b = blocs[i]!;
    blocSum[b] = strength * Math.max(-1, Math.min(1, blocSum[b]! / blocWeight[b]!));
  }
  blocSum[own.length] = 0;
}

/** Lines taken to heart and public stances of the inner body, the cue that they give together, and the line that they announce. */
function setStances(w: World): void {
  const { scratch } = w;
  const { own, line, stance, chances, inner, innerCount, reach, voice, voices, ownBloc, blocSum } = scratch;
  const { patrons, patronCount } = scratch;
  const sharpness = w.p.vote[V.sharpnessInner]!;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const agreed = blocSum[ownBloc[n]!]!;
    line[a] = agreed;
    chances[n] = sharpness * (own[a]! + agreed);
  }
  logisticAll(chances, innerCount);
  let cue = 0;
  let announced = 0;
  for (let i = 0; i < patronCount; i += 1) stance[patrons[i]!] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const far = reach[n]!;
    const d = 2 * chances[n]! - 1;
    stance[inner[n]!] = far === 0 ? 0 : d;
    cue += far * d;
    announced += voice[n]! * d;
  }
  scratch.cue = w.on.authority ? cue / scratch.cueWeight : 0;
  scratch.announced = voices === 0 ? 0 : bindingLine(w, announced / voices);
}

/** A clear majority of the inner body announces one line, however it was reached; a divided one announces none. */
function bindingLine(w: World, mean: number): number {
  const size = Math.abs(mean);
  return w.on.discipline ? mean / (size + w.p.discipline[D.clarity]!) : mean;
}

/** What sways all alike: the leaders' cue and the pull of the announced line. */
const heardByAll = (w: World): number => w.scratch.cue + w.scratch.unityWeight * w.scratch.announced;

/** Utilities of the actors who vote: what each thinks, what his bloc agreed on, and what all hear. */
function setVoters(w: World): void {
  const { utility, own, line, voters, voterCount } = w.scratch;
  const common = heardByAll(w);
  for (let i = 0; i < voterCount; i += 1) {
    const a = voters[i]!;
    utility[a] = own[a]! + line[a]! + common;
  }
}

/**
 * Utilities of each patron's people: what all hear, and what they owe; those who owe nobody hear the cells that elected them. A
 * patron outside the inner body is followed by what he thinks himself.
 */
function setPatrons(w: World, m: Motion): void {
  const { weight } = w.s;
  const { utility, own, stance, patrons, patronCount } = w.scratch;
  const actors = own.length;
  const common = heardByAll(w);
  const sharpness = w.p.vote[V.sharpnessInner]!;
  const dependence = w.on.patronage ? w.p.patronage[K.dependence]! : 0;
  for (let i = 0; i < patronCount; i += 1) {
    const g = patrons[i]!;
    if (g < actors && stance[g] === 0 && weight[g]! > 0) stance[g] = 2 * logistic(sharpness * own[g]!) - 1;
    utility[actors + g] = common + dependence * stance[g]!;
  }
  utility[actors + actors] = utility[actors + actors]! + cellsSay(w, m);
}

/**
 * The chance that a motion carries by the utilities now in scratch: that the mood of the sitting is above the one that would
 * just tip the vote. The mood's spread joins what the sitting shares, sharpness x sessionNoise, with the scatter of single
 * votes, about 2 / sqrt(members) in the same unit. Monotone: more support anywhere never lowers it.
 */
export function chanceOfUtilities(w: World, m: Motion): number {
  const { scratch } = w;
  const {
    utility,
    votes,
    voters,
    patrons,
    voterCount,
    patronCount,
    chances,
    beta,
    members,
    groupSizes,
    spread,
  } = scratch;
  if (members === 0) return 0;
  if (w.contest !== null) return contestChance(w, m, w.contest);
  if (w.on.abstention) return chanceCast(w, m);
  const actors = scratch.own.length;
  const groups = voterCount + patronCount;
  for (let i = 0; i < voterCount; i += 1) {
    chances[i] = beta * utility[voters[i]!]!;
    groupSizes[i] = 1;
  }
  for (let i = 0; i < patronCount; i += 1) {
    const at = actors + patrons[i]!;
    chances[voterCount + i] = beta * utility[at]!;
    groupSizes[voterCount + i] = votes[at]!;
  }
  logisticAll(chances, groups);
  const needed = Math.floor(m.majority * members + 1e-9) + 0.5;
  if (needed > members) return 0;
  return normalCdf(-tippingMood(chances, groupSizes, groups, members, needed, 8 * spread) / spread);
}
