import { DOCTRINE, EFFECT } from '../codes.ts';
import { feelingAt } from '../feelings.ts';
import type { World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  weariness: parameter(
    6,
    2,
    12,
    'points per year',
    'how far full weariness moves those who care little toward relying on their own country',
    'S116: weariness and the one-country position went together; size assumed',
  ),
  vineyard: parameter(
    0.15,
    0.03,
    0.35,
    'liking per year',
    'what a latecomer of full standing loses with the oldest members',
    'S114: resented, by how much is not known',
  ),
  dread: parameter(
    0.08,
    0,
    0.2,
    'liking per year',
    'what the holder of armed force loses with all others, at full standing',
    'S119: an analogy on many lips in 1923-24; size assumed',
  ),
  memory: parameter(
    0.15,
    0.03,
    0.3,
    'share per year',
    'part of the standing of the fallen that histories written under others take from them',
    'S109: assumed; textbooks were rewritten within a few years',
  ),
  plot: parameter(
    0.1,
    0,
    0.25,
    'authority per year',
    'what fear of attack from abroad takes from those under sanction, who are said to serve it',
    'S140; size assumed',
  ),
} as const;

const Y = offsets(parameters);
const FLOOR = 0.01;

/** Each quarter every doctrine that is current works a little. */
function month(w: World): void {
  if (w.month % 3 !== 0) return;
  const { doctrines } = w.c;
  for (let n = 0; n < doctrines.length; n += 1) {
    const row = doctrines[n]!;
    if (w.day < row.since || w.day >= row.until) continue;
    const force = w.values[row.strength]! / 4;
    if (row.kind === DOCTRINE['one-country']) tire(w, row.issue, force);
    else if (row.kind === DOCTRINE.seniority) resent(w, force);
    else if (row.kind === DOCTRINE['strong-man']) dreadForce(w, row.office, force);
    else if (row.kind === DOCTRINE.memory) rewrite(w, row.office, force);
    else accuse(w, force);
  }
}

/** Weariness moves everybody toward the low end of the issue, least those who care. */
function tire(w: World, issue: number, force: number): void {
  const { position, salience, fatigue } = w.s;
  const { actors, issues } = w.c.sizes;
  const step = force * w.p.legitimacy[Y.weariness]! * fatigue[0]!;
  for (let a = 0; a < actors; a += 1) {
    const at = a * issues + issue;
    position[at] = Math.max(0, position[at]! - step * (1 - salience[at]!));
  }
}

/** Old members like a latecomer less, the more he counts: the older of each two the younger. */
function resent(w: World, force: number): void {
  const { inner, innerCount, age } = w.scratch;
  const { seniority } = w.c.traits;
  const step = force * w.p.legitimacy[Y.vineyard]!;
  for (let n = 0; n < innerCount; n += 1) {
    age[n] = w.values[seniority![inner[n]!]!]!;
    resentEachOther(w, n, step);
  }
}

/** One member and each of those before him in the inner body. */
function resentEachOther(w: World, n: number, step: number): void {
  const { liking, authority } = w.s;
  const { inner, age } = w.scratch;
  const { actors } = w.c.sizes;
  const one = inner[n]!;
  const own = age[n]!;
  for (let o = 0; o < n; o += 1) {
    const other = inner[o]!;
    const late = age[o]! - own;
    const young = late > 0 ? one : other;
    const old = late > 0 ? other : one;
    const at = young * actors + old;
    liking[at] = Math.max(-1, liking[at]! - step * Math.abs(late) * authority[young]!);
  }
}

/** Whoever commands armed force is liked less by all others, the more he counts. */
function dreadForce(w: World, office: number, force: number): void {
  const { inner, innerCount } = w.scratch;
  const h = office < 0 ? -1 : w.s.holder[office]!;
  if (h < 0) return;
  const { liking } = w.s;
  const step = force * w.p.legitimacy[Y.dread]! * w.s.authority[h]!;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const at = feelingAt(w, a, h);
    liking[at] = Math.max(-1, liking[at]! - step * (a === h ? 0 : 1));
  }
}

/** Histories are written under whoever holds the office: the fallen, but himself, sink in them. */
function rewrite(w: World, office: number, force: number): void {
  const { baseAuthority, rung } = w.s;
  const { rungEffects } = w.c;
  const h = office < 0 ? -1 : w.s.holder[office]!;
  if (h === -1) return;
  const kept = 1 - force * w.p.legitimacy[Y.memory]!;
  const offices = EFFECT['loses-offices'];
  for (let a = 0; a < baseAuthority.length; a += 1) {
    const effect = rungEffects[rung[a]!]!;
    const before = baseAuthority[a]!;
    const after = Math.max(FLOOR, before * kept);
    baseAuthority[a] = effect >= offices && a !== h ? after : before;
  }
}

/** While attack from abroad is feared, those under sanction are said to serve it. */
function accuse(w: World, force: number): void {
  const { baseAuthority, rung, outsideThreat } = w.s;
  const step = force * w.p.legitimacy[Y.plot]! * outsideThreat[0]!;
  for (let a = 0; a < baseAuthority.length; a += 1) {
    const before = baseAuthority[a]!;
    const after = Math.max(FLOOR, before - step);
    baseAuthority[a] = rung[a]! > 0 ? after : before;
  }
}

export const legitimacy: Mechanism = {
  id: 'legitimacy',
  claim:
    'Beliefs about who may lead work slowly: weariness speaks for one country, age for the old members, fear of a strong man against armed force, and rewritten history against the fallen.',
  neutral: 'Nobody holds long service, command, a foreign enemy or a written history for or against anybody.',
  signature: false,
  parameters,
  reads: [
    'position',
    'salience',
    'fatigue',
    'liking',
    'authority',
    'baseAuthority',
    'holder',
    'rung',
    'outsideThreat',
  ],
  evolves: ['position', 'liking', 'baseAuthority'],
  emits: [],
  rows: ['S109', 'S114', 'S116', 'S119', 'S140'],
  month,
};
