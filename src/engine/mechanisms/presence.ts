import { isAway } from '../away.ts';
import { REST_BELOW, VOTING } from '../constants.ts';
import { feelingAt } from '../feelings.ts';
import type { World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  letter: parameter(
    0.35,
    0.2,
    0.5,
    'share',
    'weight of a leader who can only write',
    'S028; range of the model notes',
  ),
  proxy: parameter(
    0.65,
    0.3,
    0.9,
    'share',
    'weight of a leader whose case a colleague of full standing pleads',
    'S029: weak proxies failed, a strong one did not need to fight',
  ),
  isolation: parameter(
    0.5,
    0.2,
    0.9,
    'share',
    'part of the letters that a gatekeeper who does not love him keeps back',
    'S048, S049',
  ),
  doubt: parameter(
    0.5,
    0.25,
    0.75,
    'share',
    'belief in his return that is left while he is bedridden',
    'S044, S064: proposals of a sick man were dropped',
  ),
  learning: parameter(
    0.35,
    0.15,
    0.6,
    'per month',
    'how fast that belief follows what is seen',
    'within about three months in 1922',
  ),
} as const;

const P = offsets(parameters);

/** The best advocate an absent leader has in the inner body: standing times liking, 0 where nobody would. He himself is unfit. */
function advocate(w: World, a: number): number {
  const { seat, capacity, authority, liking } = w.s;
  const { actors } = w.c.sizes;
  const row = w.c.inner * actors;
  const feelings = a * actors; // see `feelingAt`
  const enough = REST_BELOW;
  let best = 0;
  for (let b = 0; b < actors; b += 1) {
    const strength = authority[b]! * liking[feelings + b]!;
    const fit = capacity[b]! >= enough;
    const able = seat[row + b] === VOTING && fit;
    best = Math.max(best, able ? strength : 0);
  }
  return best;
}

/** Part of an absent leader's letters kept back: the holder of the gate keeps more, the less he likes him. */
function kept(w: World, a: number): number {
  const { s, c, p } = w;
  const { officeGatekeeper: gates } = c;
  for (let o = 0; o < gates.length; o += 1) {
    if (gates[o] === 0) continue;
    const h = s.holder[o]!;
    if (h >= 0 && h !== a) return p.presence[P.isolation]! * (0.5 - 0.5 * s.liking[feelingAt(w, h, a)]!);
  }
  return 0;
}

/** Whoever is well and within reach takes part in person, whoever is away not at all; then the absent are looked at. */
function month(w: World): void {
  const { absent } = w.scratch;
  if (attend(w) === 0) return;
  const count = listAbsent(w);
  for (let n = 0; n < count; n += 1) take(w, absent[n]!, absentPresence(w, absent[n]!));
}

/** What is expected of everybody within reach, and his part. How many are absent, being unfit: they have theirs later. */
function attend(w: World): number {
  const { capacity, expectedReturn, presence, weight, authority } = w.s;
  const { within } = w.scratch;
  const learning = w.p.presence[P.learning]!;
  const doubt = w.p.presence[P.doubt]!;
  const enough = REST_BELOW;
  let absent = 0;
  for (let a = 0; a < within.length; a += 1) {
    const reached = within[a]!;
    const fit = capacity[a]! >= enough;
    const before = expectedReturn[a]!;
    const hope = before + ((fit ? 1 : doubt) - before) * (learning * reached);
    const there = fit ? reached : 0;
    expectedReturn[a] = hope;
    presence[a] = there;
    weight[a] = authority[a]! * there * hope;
    absent += reached - there;
  }
  return absent;
}

/** Lists the absent, and returns how many. */
function listAbsent(w: World): number {
  const { capacity } = w.s;
  const { absent, within } = w.scratch;
  let count = 0;
  for (let a = 0; a < within.length; a += 1) {
    const reached = within[a]!;
    const unfit = capacity[a]! < REST_BELOW;
    absent[count] = a;
    count += unfit ? reached : 0;
  }
  return count;
}

/** The part that one actor takes, and what he counts by it. */
function take(w: World, a: number, there: number): void {
  const { s } = w;
  s.presence[a] = there;
  s.weight[a] = s.authority[a]! * there * s.expectedReturn[a]!;
}

/**
 * The part that one actor takes from the day on which his health is on record to have changed, without waiting for the month:
 * a controversy can be fought out in between. What others expect of him goes on changing by the month.
 */
export function reviewPart(w: World, a: number): void {
  const { s } = w;
  if (!w.on.presence || s.alive[a] === 0) return;
  take(w, a, isAway(w, a) ? 0 : s.capacity[a]! >= REST_BELOW ? 1 : absentPresence(w, a));
}

/** Weight of a bedridden leader: through his best advocate, or by what letters get through. */
function absentPresence(w: World, a: number): number {
  const q = w.p.presence;
  if (w.s.capacity[a]! < 0.02) return 0;
  return Math.max(q[P.letter]! * (1 - kept(w, a)), Math.min(1, q[P.proxy]! * advocate(w, a)));
}

export const presence: Mechanism = {
  id: 'presence',
  claim:
    'A leader counts by authority, by how he takes part (in person, through a proxy, by letter, cut off) and by whether he is expected back.',
  neutral: 'Everybody alive counts by authority alone, wherever he is and however ill.',
  signature: false,
  parameters,
  reads: ['alive', 'capacity', 'authority', 'seat', 'liking', 'holder', 'rung', 'expectedReturn'],
  evolves: ['expectedReturn', 'presence', 'weight'],
  emits: [],
  rows: ['S028', 'S029', 'S044', 'S048', 'S049', 'S064'],
  month,
};
