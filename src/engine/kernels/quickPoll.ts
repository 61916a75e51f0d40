import { logistic, logisticAll, normalCdf } from '../../numeric/index.ts';
import { cellsSay } from '../cells.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { carriesCast } from './abstain.ts';
import { contestChance } from './contest.ts';
import { announce, heardByAll, meet, setPatrons, setStances, setVoters, speak } from './poll.ts';
import { dependenceOn } from './seats.ts';

/**
 * Whether the chance of a motion, in the body that has just been seated, is at least the one whose quantile is given:
 * `quantile` = the standard normal quantile of that chance. The same question as `pollSeated(w, m) >= chance` for a part of
 * its cost, since the tipping mood need not be found, only placed on one side of a mood that is known; mostly stances and
 * chances within a known error of the exact ones tell the side. Nobody threatens to leave.
 */
export function carriesSeated(w: World, m: Motion, quantile: number): boolean {
  if (!w.on.vote) return quantile <= 0;
  meet(w, m);
  if (isPlain(w)) hearRoughly(w);
  else speak(w, m);
  return carriesBy(w, m, quantile);
}

/**
 * Whether the chance of a motion on which blocs have met is clearly less than the one whose quantile is given; false also where
 * that is not clear, or this cannot be asked.
 */
export function isHopeless(w: World, m: Motion, quantile: number): boolean {
  const needed = votesNeeded(w, m);
  if (!isPlain(w) || needed > w.scratch.members) return false;
  hearRoughly(w);
  return tell(w, m, needed, -quantile * w.scratch.spread) < 0;
}

/** Whether everybody votes for or against, by the rule of this model. */
const isPlain = (w: World): boolean => w.on.vote && w.contest === null && !w.on.abstention;

const votesNeeded = (w: World, m: Motion): number => Math.floor(m.majority * w.scratch.members + 1e-9) + 0.5;

/** As `carriesSeated`, for the motion that it was just asked about: once more, at another chance. */
export function carriesBy(w: World, m: Motion, quantile: number): boolean {
  if (!w.on.vote) return quantile <= 0;
  const { members, spread } = w.scratch;
  if (w.contest !== null) return contestChance(w, m, w.contest) >= normalCdf(quantile);
  if (w.on.abstention) return carriesCast(w, m, quantile);
  const needed = votesNeeded(w, m);
  if (needed > members) return false;
  const mood = -quantile * spread;
  const told = w.scratch.exact ? 0 : tell(w, m, needed, mood);
  return told === 0 ? carriesExactly(w, m, needed, mood) : told > 0;
}

/** Whether the votes expected in a mood are more than needed (1) or fewer (-1), told by rough stances; 0: too close. */
function tell(w: World, m: Motion, needed: number, mood: number): number {
  const clear = atOnce(w, m, needed, mood);
  if (clear !== 0) return clear;
  speakRoughly(w);
  askPatrons(w, m);
  return roughly(w, needed, mood);
}

/** Beyond this the convergent below falls again. */
const STEEPEST = 1.73;

/**
 * The same told by those alone who think what all hear, and settled by them four times in five: where cue and line speak for a
 * motion, whoever of the inner body is for it gains at least as much as they say, and so do his people and those who owe
 * nobody; where they speak against it, likewise. tanh(x / 2) is more than the second convergent of its continued fraction.
 */
function atOnce(w: World, m: Motion, needed: number, mood: number): number {
  const { votes, members, own, ayes, backed, beta, slack } = w.scratch;
  const common = heardByAll(w);
  const inFavor = common > 0;
  const pull = beta * (Math.abs(common) - Math.abs(cellsSay(w, m))) + (inFavor ? mood : -mood);
  const firm = votes[own.length + own.length]! + (inFavor ? ayes : backed - ayes);
  const enough = (inFavor ? needed : members - needed) + slack;
  const x = Math.max(0, Math.min(STEEPEST, 0.5 * pull));
  // 0.5 * firm * (1 + 3 * x / (3 + x * x)) > enough, without a division to wait for
  const full = 3 + x * x;
  const clear = 0.5 * firm * (full + 3 * x) > enough * full && pull > 0;
  return clear ? (inFavor ? 1 : -1) : 0;
}

/** Beyond this the convergent below leaves tanh, which is all but 1 there. */
const WIDEST = 4.8;

/** tanh(x) roughly, for x from -4.8 to 4.8: the seventh convergent of its continued fraction; `q` is x * x. */
const tanhRoughly = (x: number, q: number): number =>
  (x * (135135 + q * (17325 + q * (378 + q)))) / (135135 + q * (62370 + q * (3150 + 28 * q)));

/** Of the members who gain so much in a mood, the votes for less those against, roughly: twice a chance less one is tanh(x / 2). */
function leadRoughly(
  w: World,
  gains: Float64Array,
  sizes: Float64Array,
  count: number,
  mood: number,
): number {
  const half = 0.5 * w.scratch.beta;
  const shared = 0.5 * mood;
  let lead = 0;
  for (let i = 0; i < count; i += 1) {
    const x = Math.max(-WIDEST, Math.min(WIDEST, half * gains[i]! + shared));
    const q = x * x;
    lead += sizes[i]! * tanhRoughly(x, q);
  }
  return lead;
}

/** Stances (tanh(x / 2) of log-odds x), cue and announced line as `setStances` has them, but rough; and how many votes go by stances for it. */
function hearRoughly(w: World): void {
  const { judged, chances, innerCount, reach, voice, backing, ownBloc, blocSum } = w.scratch;
  const half = 0.5 * w.p.vote[V.sharpnessInner]!;
  let cue = 0;
  let announced = 0;
  let ayes = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const x = Math.max(-WIDEST, Math.min(WIDEST, half * (judged[n]! + blocSum[ownBloc[n]!]!)));
    const q = x * x;
    const d = tanhRoughly(x, q);
    const people = backing[n]!;
    chances[n] = d;
    cue += reach[n]! * d;
    announced += voice[n]! * d;
    ayes += x > 0 ? people : 0;
  }
  announce(w, cue, announced);
  w.scratch.ayes = ayes;
  w.scratch.exact = false;
}

/** Lines taken to heart and public stances by what has been heard. */
function speakRoughly(w: World): void {
  const { line, stance, chances, inner, innerCount, reach, ownBloc, blocSum } = w.scratch;
  const { patrons, patronCount } = w.scratch;
  // an exact poll at this sitting may have left what patrons outside the inner body think
  for (let i = 0; i < patronCount; i += 1) stance[patrons[i]!] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const d = chances[n]!;
    line[a] = blocSum[ownBloc[n]!]!;
    stance[a] = reach[n] === 0 ? 0 : d;
  }
}

/** What each patron's people would gain by what has been heard, and how many they are, in the order of patrons: as `setPatrons`. */
function askPatrons(w: World, m: Motion): void {
  const { weight } = w.s;
  const { own, stance, patrons, patronCount, votes, leaning, groupSizes } = w.scratch;
  const actors = own.length;
  const common = heardByAll(w);
  const sharpness = w.p.vote[V.sharpnessInner]!;
  const dependence = dependenceOn(w);
  const cells = cellsSay(w, m);
  for (let i = 0; i < patronCount; i += 1) {
    const g = patrons[i]!;
    const person = g < actors;
    const said = stance[g]!;
    const counts = weight[person ? g : 0]! > 0;
    const outside = person && said === 0 && counts;
    const thinks = outside ? 2 * logistic(sharpness * own[g]!) - 1 : said;
    leaning[i] = common + dependence * thinks + (person ? 0 : cells);
    groupSizes[i] = votes[actors + g]!;
  }
}

/** The same told by all: the patrons' people come first, since often they settle it, whatever the actors do. */
function roughly(w: World, needed: number, mood: number): number {
  const { votes, groupSizes, members, voterCount, patronCount, leaning, utility, own, line, slack } =
    w.scratch;
  const owed = 0.5 * (members - voterCount + leadRoughly(w, leaning, groupSizes, patronCount, mood));
  if (owed > needed + slack) return 1;
  if (owed + voterCount < needed - slack) return -1;
  // of all actors, who have one vote or none
  const common = heardByAll(w);
  for (let a = 0; a < own.length; a += 1) utility[a] = own[a]! + line[a]! + common;
  const expected = owed + 0.5 * (voterCount + leadRoughly(w, utility, votes, own.length, mood));
  return expected > needed + slack ? 1 : expected < needed - slack ? -1 : 0;
}

/** The same by exact stances and chances. */
function carriesExactly(w: World, m: Motion, needed: number, mood: number): boolean {
  const { utility, votes, voters, patrons, voterCount, patronCount, chances, beta, own } = w.scratch;
  const actors = own.length;
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
