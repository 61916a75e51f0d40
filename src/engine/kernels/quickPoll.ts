import { logistic, logisticAll, normalCdf } from '../../numeric/index.ts';
import { cellsSay } from '../cells.ts';
import { D } from '../mechanisms/discipline.ts';
import { K } from '../mechanisms/patronage.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { carriesCast } from './abstain.ts';
import { contestChance } from './contest.ts';
import { judge } from './judge.ts';
import { announce, heardByAll, makeUpMinds, setLine, setPatrons, setStances, setVoters } from './poll.ts';

/** More than rounding can do to a sum of chances. */
const ROUNDING = 1e-9;
/** More than `stancesRoughly` can be wrong. */
const STANCE_ERROR = 1e-4;

/**
 * Whether the chance of a motion, in the body that has just been seated, is at least the one whose quantile is given:
 * `quantile` = the standard normal quantile of that chance. The same question as `pollSeated(w, m) >= chance` for a part of
 * its cost, since the tipping mood need not be found, only placed on one side of a mood that is known; mostly stances and
 * chances within a known error of the exact ones tell the side. Nobody threatens to leave.
 */
export function carriesSeated(w: World, m: Motion, quantile: number): boolean {
  if (!w.on.vote) return quantile <= 0;
  judge(w, m);
  setLine(w);
  if (w.contest !== null || w.on.abstention) {
    setStances(w);
    setPatrons(w, m);
    makeUpMinds(w, m);
  } else {
    hearRoughly(w);
    askPatrons(w, m);
  }
  return carriesBy(w, m, quantile);
}

/** The same for the motion that has just been discussed: asked once more, at another chance. */
export function carriesBy(w: World, m: Motion, quantile: number): boolean {
  if (!w.on.vote) return quantile <= 0;
  const { members, spread } = w.scratch;
  if (w.contest !== null) return contestChance(w, m, w.contest) >= normalCdf(quantile);
  if (w.on.abstention) return carriesCast(w, m, quantile);
  const needed = Math.floor(m.majority * members + 1e-9) + 0.5;
  if (needed > members) return false;
  const mood = -quantile * spread;
  const rough = w.scratch.slack > 0 ? roughly(w, needed, mood) : 0;
  return rough === 0 ? carriesExactly(w, m, needed, mood) : rough > 0;
}

/**
 * Replaces the first `count` log-odds x by the stances tanh(x / 2) they lead to, roughly: by the seventh convergent of its
 * continued fraction, and by the ends of what that serves. Several at once, without a table or an exponential.
 */
function stancesRoughly(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = Math.max(-4.8, Math.min(4.8, 0.5 * values[i]!));
    const q = x * x;
    const above = 135135 + q * (17325 + q * (378 + q));
    values[i] = (x * above) / (135135 + q * (62370 + q * (3150 + 28 * q)));
  }
}

/** Stances, cue and announced line as `setStances` has them, but rough; and by how many votes that can mislead. */
function hearRoughly(w: World): void {
  const { own, line, stance, chances, inner, innerCount, reach, voice, ownBloc, blocSum } = w.scratch;
  const { patrons, patronCount } = w.scratch;
  const sharpness = w.p.vote[V.sharpnessInner]!;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const agreed = blocSum[ownBloc[n]!]!;
    line[a] = agreed;
    chances[n] = sharpness * (own[a]! + agreed);
  }
  stancesRoughly(chances, innerCount);
  let cue = 0;
  let announced = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const d = chances[n]!;
    cue += reach[n]! * d;
    announced += voice[n]! * d;
  }
  for (let i = 0; i < patronCount; i += 1) stance[patrons[i]!] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const d = chances[n]!;
    stance[inner[n]!] = reach[n] === 0 ? 0 : d;
  }
  announce(w, cue, announced);
  w.scratch.slack = slackOf(w);
}

/** By how many votes rough stances and rough chances together can be wrong: no chance is steeper than 1/4 in its log-odds. */
function slackOf(w: World): number {
  const { members, beta, unityWeight } = w.scratch;
  const steepest = w.on.discipline ? 1 / w.p.discipline[D.clarity]! : 1;
  const heard = 1 + Math.abs(unityWeight) * steepest + Math.abs(dependenceOn(w));
  return members * STANCE_ERROR * (0.5 + (Math.abs(beta) * heard) / 4) + ROUNDING;
}

const dependenceOn = (w: World): number => (w.on.patronage ? w.p.patronage[K.dependence]! : 0);

/** What each patron's people would gain by what has been heard, and how many they are, in the order of patrons: as `setPatrons`. */
function askPatrons(w: World, m: Motion): void {
  const { weight } = w.s;
  const { own, stance, patrons, patronCount, votes, leaning, groupSizes } = w.scratch;
  const actors = own.length;
  const common = heardByAll(w);
  const sharpness = w.p.vote[V.sharpnessInner]!;
  const dependence = dependenceOn(w);
  const said = cellsSay(w, m);
  for (let i = 0; i < patronCount; i += 1) {
    const g = patrons[i]!;
    if (g < actors && stance[g] === 0 && weight[g]! > 0) stance[g] = 2 * logistic(sharpness * own[g]!) - 1;
    leaning[i] = common + dependence * stance[g]! + (g === actors ? said : 0);
    groupSizes[i] = votes[actors + g]!;
  }
}

/**
 * Whether the votes expected in a mood are more than needed (1) or fewer (-1), told roughly; 0: too close. The patrons' people
 * come first: often they settle it, whatever the actors do.
 */
function roughly(w: World, needed: number, mood: number): number {
  const { votes, chances, groupSizes, voterCount, patronCount, leaning, beta, own, line, slack } = w.scratch;
  for (let i = 0; i < patronCount; i += 1) chances[i] = beta * leaning[i]! + mood;
  stancesRoughly(chances, patronCount);
  let owed = 0;
  for (let i = 0; i < patronCount; i += 1) owed += groupSizes[i]! * (0.5 + 0.5 * chances[i]!);
  if (owed > needed + slack) return 1;
  if (owed + voterCount < needed - slack) return -1;
  // of all actors, who have one vote or none
  const common = heardByAll(w);
  for (let a = 0; a < own.length; a += 1) chances[a] = beta * (own[a]! + line[a]! + common) + mood;
  stancesRoughly(chances, own.length);
  let free = 0;
  for (let a = 0; a < own.length; a += 1) free += votes[a]! * (0.5 + 0.5 * chances[a]!);
  const expected = owed + free;
  return expected > needed + slack ? 1 : expected < needed - slack ? -1 : 0;
}

/** The same by exact stances and chances. */
function carriesExactly(w: World, m: Motion, needed: number, mood: number): boolean {
  const { utility, votes, voters, patrons, voterCount, patronCount, chances, beta, own } = w.scratch;
  const actors = own.length;
  w.scratch.slack = 0;
  setStances(w);
  setPatrons(w, m);
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
