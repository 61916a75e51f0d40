import { MOTION } from './compiled.ts';
import { REST_BELOW, VOTING } from './constants.ts';
import { poll } from './kernels/poll.ts';
import type { Motion } from './motion.ts';
import { emit, type World } from './world.ts';

/** The four dated thresholds of leadership, in the order of the `reached` column. */
export const THRESHOLDS = ['agenda leader', 'coalition primacy', 'irremovable', 'personal dictator'] as const;
export const AGENDA_LEADER = 0;
export const COALITION_PRIMACY = 1;
export const IRREMOVABLE = 2;
export const PERSONAL_DICTATOR = 3;

/**
 * Levels at which "irremovable" is asked: an attempt to remove him succeeds with at most `safe`, and he could remove each
 * rival with at least `able`. The middle level is the one in outputs; the others show how much hangs on it.
 */
export const LEVELS = [
  { name: 'lenient', safe: 0.3, able: 0.4 },
  { name: 'standard', safe: 0.2, able: 0.5 },
  { name: 'strict', safe: 0.1, able: 0.6 },
] as const;
export const STANDARD = 1;
/** Quarters in a row that the condition must hold. */
export const QUARTERS_NEEDED = 4;
const AGENDA_SHARE = 0.8;
const AGENDA_MINIMUM = 4;
const MASTERY = 0.9;

/**
 * Asks the vote mechanism, once a quarter and without any draw or side effect, who could be removed by whom, and dates the
 * thresholds reached. Control of clients is never read: it counts only through votes.
 */
export function assessThresholds(w: World): void {
  assessAgenda(w);
  assessRemovability(w);
}

function assessAgenda(w: World): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  for (let a = 0; a < actors; a += 1) {
    let taken = 0;
    let won = 0;
    for (let q = Math.max(0, w.quarter - 3); q <= w.quarter; q += 1) {
      taken += s.sidesTaken[q * actors + a]!;
      won += s.sidesWon[q * actors + a]!;
    }
    if (taken >= AGENDA_MINIMUM && won >= AGENDA_SHARE * taken) reach(w, AGENDA_LEADER, a);
  }
}

function assessRemovability(w: World): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  const before = s.leader[STANDARD]!;
  let passed = -1;
  if (before >= 0) passed = tryActor(w, before) ? before : -1;
  for (let a = 0; a < actors && passed < 0; a += 1) if (a !== before && tryActor(w, a)) passed = a;
  for (let level = 0; level < LEVELS.length; level += 1) {
    let leader = -1;
    for (let a = 0; a < actors; a += 1) {
      const at = level * actors + a;
      if (a !== passed || !passes(w, level)) s.safeQuarters[at] = 0;
      else s.safeQuarters[at]! += 1;
      if (s.safeQuarters[at]! >= QUARTERS_NEEDED) leader = a;
    }
    if (leader !== s.leader[level]) {
      s.leader[level] = leader;
      s.leaderSince[level] = leader < 0 ? 0 : w.day;
      if (level === STANDARD && leader >= 0) reach(w, IRREMOVABLE, leader);
    }
  }
  for (let a = 0; a < actors; a += 1) {
    if (a === s.leader[STANDARD] && w.scratch.weakest >= MASTERY) s.masterQuarters[a]! += 1;
    else s.masterQuarters[a] = 0;
    if (s.masterQuarters[a]! >= QUARTERS_NEEDED) reach(w, PERSONAL_DICTATOR, a);
  }
}

const passes = (w: World, level: number): boolean => w.scratch.exposure <= LEVELS[level]!.safe && w.scratch.weakest >= LEVELS[level]!.able;

/** Measures one member; true if he passes at the most lenient level. Leaves exposure and weakest hold in scratch. */
function tryActor(w: World, x: number): boolean {
  const { s, c, scratch } = w;
  if (s.alive[x] === 0 || s.seat[c.inner * c.sizes.actors + x] !== VOTING) return false;
  scratch.exposure = chanceRemoved(w, x);
  scratch.weakest = 1;
  if (scratch.exposure > LEVELS[0]!.safe) return false;
  for (let r = 0; r < c.sizes.actors; r += 1) {
    if (r === x || s.alive[r] === 0 || s.seat[c.inner * c.sizes.actors + r] !== VOTING) continue;
    const chance = chanceOf(w, r, x);
    if (chance < scratch.weakest) scratch.weakest = chance;
    if (chance < LEVELS[0]!.able) return false;
  }
  return true;
}

/** The chance that the most dangerous attempt to remove `x` would succeed, were it made now. */
export function chanceRemoved(w: World, x: number): number {
  const { s, c } = w;
  const { actors } = c.sizes;
  let proposer = -1;
  let most = 0;
  for (let a = 0; a < actors; a += 1) {
    if (a === x || s.alive[a] === 0 || s.capacity[a]! < REST_BELOW || s.seat[c.inner * actors + a]! === 0) continue;
    const wish = s.threat[a * actors + x]! - 0.5 * s.liking[a * actors + x]! + 0.3 * s.weight[a]!;
    if (wish > most) {
      most = wish;
      proposer = a;
    }
  }
  return proposer < 0 ? 0 : chanceOf(w, x, proposer);
}

/** The chance that `proposer` would carry the removal of `target` from the inner body in the body that elects it. */
export function chanceOf(w: World, target: number, proposer: number): number {
  return poll(w, hypothetical(w, target, proposer));
}

function hypothetical(w: World, target: number, proposer: number): Motion {
  const m = w.hypothesis;
  m.kind = MOTION.removal;
  m.body = w.c.electorate[w.c.inner]! < 0 ? w.c.inner : w.c.electorate[w.c.inner]!;
  m.target = target;
  m.proposer = proposer;
  return m;
}

/** Notes the first day on which an actor reached a threshold. */
export function reach(w: World, threshold: number, a: number): void {
  const at = threshold * w.c.sizes.actors + a;
  if (w.s.reached[at] !== 0) return;
  w.s.reached[at] = w.day;
  if (w.sink !== null) emit(w, 'threshold', a, -1, threshold, 0);
}
