import { MOTION } from './codes.ts';
import { REST_BELOW } from './constants.ts';
import { listMatches, listPeers, listRivals, votesInInner } from './kernels/peers.ts';
import { pollSeated } from './kernels/poll.ts';
import { weighPower } from './kernels/power.ts';
import { carriesBy, carriesSeated } from './kernels/quickPoll.ts';
import { seatVoters } from './kernels/seats.ts';
import { ABLE, LEVELS, SAFE, STANDARD } from './levels.ts';
import { G } from './mechanisms/agendaParameters.ts';
import { emit, type World } from './world.ts';

/** The four dated thresholds of leadership, in the order of the `reached` column. */
export const THRESHOLDS = ['agenda leader', 'coalition primacy', 'irremovable', 'personal dictator'] as const;
export const AGENDA_LEADER = 0;
export const COALITION_PRIMACY = 1;
export const IRREMOVABLE = 2;
export const PERSONAL_DICTATOR = 3;

/** Quarters in a row that the condition must hold. */
const QUARTERS_NEEDED = 4;
const AGENDA_SHARE = 0.8;
const AGENDA_MINIMUM = 4;
/** A member with less than this part of the greatest power (standing and seats) is not asked: he could not remove its holder. */
const NO_MATCH = 0.7;

/**
 * Asks the vote mechanism, once a quarter and without any draw or side effect, who could be removed by whom, and dates the
 * thresholds reached. Control of clients is never read: it counts only through votes.
 */
export function assessThresholds(w: World): void {
  assessAgenda(w);
  assessRemovability(w);
}

/** Agenda leaders by the sides taken and won in the last four quarters, or as many as there were. Hardly any gets there: no jump. */
function assessAgenda(w: World): void {
  const { quarter, day } = w;
  if (quarter < 0) return;
  const { reached, sidesTaken: took, sidesWon: won } = w.s;
  const { actors } = w.c.sizes;
  const row = AGENDA_LEADER * actors;
  const one = quarter < 1 ? 0 : 1;
  const two = quarter < 2 ? 0 : 1;
  const three = quarter < 3 ? 0 : 1;
  const now = quarter * actors;
  const last = now - one * actors;
  const before = last - two * actors;
  const first = before - three * actors;
  for (let a = 0; a < actors; a += 1) {
    const sides = took[now + a]! + one * took[last + a]! + two * took[before + a]! + three * took[first + a]!;
    const wins = won[now + a]! + one * won[last + a]! + two * won[before + a]! + three * won[first + a]!;
    const known = reached[row + a]!;
    const leads = sides >= AGENDA_MINIMUM && wins >= AGENDA_SHARE * sides;
    reached[row + a] = leads && known === 0 ? day : known;
  }
  if (w.sink !== null) tellAgenda(w);
}

/** Tells the sink who has become agenda leader today. */
function tellAgenda(w: World): void {
  const { actors } = w.c.sizes;
  for (let a = 0; a < actors; a += 1)
    if (w.s.reached[AGENDA_LEADER * actors + a] === w.day) emit(w, 'threshold', a, -1, AGENDA_LEADER, 0);
}

function assessRemovability(w: World): void {
  const { s } = w;
  const anew = s.changed[0] === 1 || w.month % 6 >= 3;
  const before = s.verdict[0]!;
  if (anew) measure(w);
  if (before >= 0 && s.verdict[0] !== before) forgetQuarters(w, before);
  for (let level = 0; level < LEVELS.length; level += 1) countQuarter(w, level);
  assessMastery(w, anew);
}

/** Whoever no longer passes begins anew; nobody else has any quarters. */
function forgetQuarters(w: World, a: number): void {
  const { actors } = w.c.sizes;
  for (let level = 0; level < LEVELS.length; level += 1) w.s.safeQuarters[level * actors + a] = 0;
}

/** One quarter more, or none any longer, for whoever passes, and who leads by that. */
function countQuarter(w: World, level: number): void {
  const { s } = w;
  const passed = s.verdict[0]!;
  let safe = 0;
  if (passed >= 0) {
    const at = level * w.c.sizes.actors + passed;
    safe = s.verdict[1]! >= level ? s.safeQuarters[at]! + 1 : 0;
    s.safeQuarters[at] = safe;
  }
  const leader = safe >= QUARTERS_NEEDED ? passed : -1;
  if (leader !== s.leader[level]) lead(w, level, leader);
}

/** Somebody else leads from today, or nobody: -1. */
function lead(w: World, level: number, leader: number): void {
  const { s } = w;
  const before = s.leader[level]!;
  s.leader[level] = leader;
  s.leaderSince[level] = leader < 0 ? 0 : w.day;
  if (level !== STANDARD) return;
  if (before >= 0) s.masterQuarters[before] = 0;
  if (leader >= 0) reach(w, IRREMOVABLE, leader);
}

/**
 * Personal dictatorship: for four quarters the leader could remove every other member although all the rest of the inner
 * body stood against it, that is without a collective decision. `seated`: the body has just been.
 */
function assessMastery(w: World, seated: boolean): void {
  const { s, scratch } = w;
  const leader = s.leader[STANDARD]!;
  if (leader < 0) return;
  w.hypothesis.alone = true;
  suppose(w, leader, leader);
  if (!seated) seatVoters(w, w.hypothesis);
  let master = true;
  for (let n = 0; n < scratch.innerCount && master; n += 1) {
    const r = scratch.inner[n]!;
    if (r !== leader && votesInInner(w, r)) master = removes(w, leader, r, 0);
  }
  w.hypothesis.alone = false;
  s.masterQuarters[leader] = master ? s.masterQuarters[leader]! + 1 : 0;
  if (s.masterQuarters[leader]! >= QUARTERS_NEEDED) reach(w, PERSONAL_DICTATOR, leader);
}

/**
 * Asks anew who, if anybody, passes at the most lenient level. Rivals of a member are the voting members outside his bloc.
 * Where several pass (allies, each safe), one leads only if he could remove the others and they not him: else nobody does,
 * which is what collective leadership looks like. Asked when seats changed, and every half year; else the last answer stands.
 */
function measure(w: World): void {
  const { s } = w;
  const { matches } = w.scratch;
  weighPower(w);
  const least = NO_MATCH * listPeers(w);
  s.changed[0] = 0;
  s.verdict[0] = -1;
  s.verdict[1] = -1;
  suppose(w, -1, -1);
  seatVoters(w, w.hypothesis);
  const asked = listMatches(w, least);
  for (let i = 0; i < asked; i += 1) {
    const a = matches[i]!;
    const level = levelOf(w, a);
    if (level < 0) continue;
    const other = s.verdict[0]!;
    if (other < 0 || above(w, a, other)) {
      s.verdict[0] = a;
      s.verdict[1] = level;
    } else if (!above(w, other, a)) {
      // neither is above the other: both lead, so nobody does
      s.verdict[0] = -1;
      return;
    }
  }
}

const above = (w: World, x: number, y: number): boolean =>
  removes(w, x, y, ABLE[0]!) && !removes(w, y, x, SAFE[0]!);

/** Whether `x` could remove `y` with at least the chance of this quantile; the body has just been seated. */
function removes(w: World, x: number, y: number, quantile: number): boolean {
  suppose(w, y, x);
  return carriesSeated(w, w.hypothesis, quantile);
}

/**
 * The strictest level at which one member passes, -1 if at none: he could remove each rival, his weightiest first, and the most
 * dangerous attempt to remove him would fail.
 */
function levelOf(w: World, x: number): number {
  const { rivals } = w.scratch;
  const count = listRivals(w, x);
  // most fail here, and at the lenient level
  if (count > 0 && !removes(w, x, rivals[0]!, ABLE[0]!)) return -1;
  let level = LEVELS.length - 1;
  if (count > 0) while (level > 0 && !carriesBy(w, w.hypothesis, ABLE[level]!)) level -= 1;
  level = levelAgainst(w, x, level);
  for (let i = 1; i < count && level >= 0; i += 1) level = levelOver(w, x, rivals[i]!, level);
  return level;
}

/** The strictest level, `at` or below, at which `x` could remove `r`; -1 if at none. Asked from `at` down: most pass there. */
function levelOver(w: World, x: number, r: number, at: number): number {
  if (removes(w, x, r, ABLE[at]!)) return at;
  let level = at - 1;
  while (level >= 0 && !carriesBy(w, w.hypothesis, ABLE[level]!)) level -= 1;
  return level;
}

/** The strictest level, `at` or below, at which the most dangerous attempt to remove `x` would fail; -1 if at none. */
function levelAgainst(w: World, x: number, at: number): number {
  const attacker = mostDangerous(w, x);
  if (attacker < 0 || !removes(w, attacker, x, SAFE[at]!)) return at;
  let level = at - 1;
  while (level >= 0 && carriesBy(w, w.hypothesis, SAFE[level]!)) level -= 1;
  return level;
}

/** The chance that the most dangerous attempt to remove `x` would succeed, were it made now. */
export function chanceRemoved(w: World, x: number): number {
  const proposer = mostDangerous(w, x);
  return proposer < 0 ? 0 : chanceOf(w, x, proposer);
}

/** Who of the inner body would most like to remove `x` and can; -1 if nobody. */
function mostDangerous(w: World, x: number): number {
  const { threat, liking, weight, capacity } = w.s;
  const { inner, innerCount } = w.scratch;
  const enough = REST_BELOW;
  const grievance = w.p.agenda[G.grievance]!;
  const boldness = w.p.agenda[G.boldness]!;
  let proposer = -1;
  let most = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const able = capacity[a]! >= enough;
    const at = x * weight.length + a;
    const wish = threat[at]! - grievance * liking[at]! + boldness * weight[a]!;
    const keener = wish > most;
    if (a !== x && able && keener) {
      most = wish;
      proposer = a;
    }
  }
  return proposer;
}

/** The chance that `proposer` would carry the removal of `target` from the inner body in the body that elects it. */
export function chanceOf(w: World, target: number, proposer: number): number {
  suppose(w, target, proposer);
  seatVoters(w, w.hypothesis);
  return pollSeated(w, w.hypothesis);
}

/** Makes the hypothesis one of removing `target`, moved by `proposer`. */
function suppose(w: World, target: number, proposer: number): void {
  const m = w.hypothesis;
  m.kind = MOTION.removal;
  m.body = w.c.electorate[w.c.inner]! < 0 ? w.c.inner : w.c.electorate[w.c.inner]!;
  m.target = target;
  m.proposer = proposer;
}

/** Notes the first day on which an actor reached a threshold. */
export function reach(w: World, threshold: number, a: number): void {
  const at = threshold * w.c.sizes.actors + a;
  if (w.s.reached[at] !== 0) return;
  w.s.reached[at] = w.day;
  if (w.sink !== null) emit(w, 'threshold', a, -1, threshold, 0);
}
