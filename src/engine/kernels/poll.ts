import { logistic, logisticAll, normalCdf } from '../../numeric/index.ts';
import { cellsSay } from '../cells.ts';
import { C } from '../mechanisms/caucus.ts';
import { D } from '../mechanisms/discipline.ts';
import { K } from '../mechanisms/patronage.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { chanceCast, setBands } from './abstain.ts';
import { contestChance } from './contest.ts';
import { addThreat } from './exit.ts';
import { judge } from './judge.ts';
import { seatVoters, WORD } from './seats.ts';
import { tippingMood } from './tippingMood.ts';

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
  meet(w, m);
  return pollMet(w, m);
}

/** The same where those of a bloc have met already. */
export function pollMet(w: World, m: Motion): number {
  if (!w.on.vote) return 0.5;
  speak(w, m);
  return chanceOfUtilities(w, m);
}

/** Before the meeting: what each thinks himself, and the line on which each bloc agrees. */
export function meet(w: World, m: Motion): void {
  judge(w, m);
  setLine(w);
}

/** At the meeting: stances, and the utilities that follow from them. */
export function speak(w: World, m: Motion): void {
  setStances(w);
  setPatrons(w, m);
  makeUpMinds(w, m);
}

/** Utilities of the actors who vote, and what a threat or the wish to abstain changes in all. */
function makeUpMinds(w: World, m: Motion): void {
  setVoters(w);
  w.scratch.exit = 0;
  if (m.threat && m.proposer >= 0 && w.on.exitThreat) addThreat(w, m);
  if (w.on.abstention) setBands(w);
}

/** The line of each bloc: the mean judgment of its members, weighted by standing, as far as the caucus binds; none, for loners. */
function setLine(w: World): void {
  const { own, judged, blocSum, blocWeight, blocs, blocCount, inner, innerCount, reach, ownBloc } = w.scratch;
  const strength = w.p.caucus[C.strength]!;
  for (let i = 0; i < blocCount; i += 1) blocSum[blocs[i]!] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const b = ownBloc[n]!;
    const thinks = own[inner[n]!]!;
    judged[n] = thinks;
    blocSum[b] = blocSum[b]! + thinks * (reach[n]! + WORD);
  }
  for (let i = 0; i < blocCount; i += 1) {
    const b = blocs[i]!;
    blocSum[b] = strength * Math.max(-1, Math.min(1, blocSum[b]! / blocWeight[b]!));
  }
  blocSum[own.length] = 0;
}

/** Lines taken to heart and public stances of the inner body, the cue that they give together, and the line that they announce. */
export function setStances(w: World): void {
  const { judged, line, stance, chances, inner, innerCount, reach, voice, ownBloc, blocSum } = w.scratch;
  const { patrons, patronCount } = w.scratch;
  const sharpness = w.p.vote[V.sharpnessInner]!;
  for (let n = 0; n < innerCount; n += 1) {
    const agreed = blocSum[ownBloc[n]!]!;
    line[inner[n]!] = agreed;
    chances[n] = sharpness * (judged[n]! + agreed);
  }
  logisticAll(chances, innerCount);
  w.scratch.exact = true;
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
  announce(w, cue, announced);
}

/** What all will hear: the cue and the line, from the sums of stances by standing and by voice. */
export function announce(w: World, cue: number, said: number): void {
  const { scratch } = w;
  const { voices, cueWeight } = scratch;
  scratch.cue = w.on.authority ? cue / cueWeight : 0;
  scratch.announced = voices === 0 ? 0 : bindingLine(w, said / voices);
}

/** A clear majority of the inner body announces one line, however it was reached; a divided one announces none. */
function bindingLine(w: World, mean: number): number {
  const size = Math.abs(mean);
  return w.on.discipline ? mean / (size + w.p.discipline[D.clarity]!) : mean;
}

/** What sways all alike: the leaders' cue and the pull of the announced line. */
export const heardByAll = (w: World): number => w.scratch.cue + w.scratch.unityWeight * w.scratch.announced;

/** Lists the actors who vote, and their utilities: what each thinks, what his bloc agreed on, and what all hear. */
export function setVoters(w: World): void {
  const { utility, votes, own, line, voters } = w.scratch;
  const common = heardByAll(w);
  let n = 0;
  for (let a = 0; a < own.length; a += 1) {
    utility[a] = own[a]! + line[a]! + common;
    // written down in any case, and counted only if he votes
    voters[n] = a;
    n += votes[a] === 0 ? 0 : 1;
  }
}

/**
 * Utilities of each patron's people: what all hear, and what they owe; those who owe nobody hear the cells that elected them. A
 * patron outside the inner body is followed by what he thinks himself.
 */
export function setPatrons(w: World, m: Motion): void {
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
  const counted = voterCount + patronCount;
  for (let i = 0; i < voterCount; i += 1) {
    chances[i] = beta * utility[voters[i]!]!;
    groupSizes[i] = 1;
  }
  for (let i = 0; i < patronCount; i += 1) {
    const at = actors + patrons[i]!;
    chances[voterCount + i] = beta * utility[at]!;
    groupSizes[voterCount + i] = votes[at]!;
  }
  // and some that nobody is in, so that the number of rounds below hardly varies
  for (let i = counted; i < counted + 4; i += 1) {
    chances[i] = 0;
    groupSizes[i] = 0;
  }
  const groups = (counted + 3) & -4;
  logisticAll(chances, groups);
  const needed = Math.floor(m.majority * members + 1e-9) + 0.5;
  if (needed > members) return 0;
  return normalCdf(-tippingMood(chances, groupSizes, groups, members, needed, 8 * spread) / spread);
}
