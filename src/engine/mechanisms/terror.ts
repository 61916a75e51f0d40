import { combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { die } from '../apply.ts';
import { firedClock, singleClock } from '../clocks.ts';
import { VOTING } from '../constants.ts';
import { feelingAt } from '../feelings.ts';
import { namesGiven } from '../kernels/denunciation.ts';
import { takeWave, withinReach } from '../kernels/victims.ts';
import { STANDARD } from '../levels.ts';
import { ORDER, TERROR } from '../terrorState.ts';
import { emit, type World } from '../world.ts';
import type { Mechanism } from './mechanism.ts';
import { R, terrorParameters } from './terrorParameters.ts';

const NAMES = 0x91;
const RAISED = 0x92;
const BROKEN = 0x93;

/** Danger as whoever leads feels it: fear of attack, or of whom he fears most, 0-1. */
function danger(w: World, leader: number): number {
  const { threat, outsideThreat } = w.s;
  const { feared, fearedCount } = w.scratch;
  let most = 0;
  for (let n = 0; n < fearedCount; n += 1) most = Math.max(most, threat[feelingAt(w, leader, feared[n]!)]!);
  return outsideThreat[0]! + (1 - outsideThreat[0]!) * most;
}

/** An order against the elite: promises made before are broken, a limit is set, and the first are taken off the list. */
function sign(w: World, leader: number): void {
  const { terror } = w.s;
  const q = w.p.terror;
  const limit = Math.max(1, Math.round(q[R.limit]! * withinReach(w, leader)));
  terror[TERROR.signatory] = leader;
  terror[TERROR.orders] = terror[TERROR.orders]! + 1;
  terror[TERROR.limit] = terror[TERROR.limit]! + limit;
  breakPromises(w);
  if (w.sink !== null) emit(w, 'order', leader, -1, ORDER.elite, limit);
  step(w, Math.max(1, Math.round(q[R.listed]! * limit)));
}

/** So many are to be taken now, as far as the limit lasts. A limit that is used up may be raised. */
function step(w: World, wanted: number): void {
  const { terror } = w.s;
  const by = terror[TERROR.signatory]! | 0;
  terror[TERROR.step] = terror[TERROR.step]! + 1;
  const taken = takeWave(w, by, Math.min(wanted, terror[TERROR.limit]!));
  terror[TERROR.wave] = taken;
  terror[TERROR.limit] = Math.max(0, terror[TERROR.limit]! - taken);
  if (terror[TERROR.limit]! > 0) return;
  const u = uniform(w.stream, DRAW_KIND.choice, 0, combine(RAISED, terror[TERROR.step]!));
  if (u >= w.p.terror[R.raised]!) return;
  const more = Math.max(1, Math.round(w.p.terror[R.limit]! * withinReach(w, by)));
  terror[TERROR.limit] = more;
  if (w.sink !== null) emit(w, 'order', by, -1, ORDER.raised, more);
}

/** Those taken in the month before have named others: fewer new ones, the fewer are left. */
function followNames(w: World): void {
  const { terror } = w.s;
  const q = w.p.terror;
  if (terror[TERROR.limit]! <= 0 || terror[TERROR.wave]! <= 0) return;
  const free = withinReach(w, terror[TERROR.signatory]! | 0);
  const taken = goneBy(w);
  const each = (q[R.names]! * (1 + q[R.hostages]!) + q[R.planted]!) * (free / Math.max(1, free + taken));
  const u = uniform(w.stream, DRAW_KIND.effect, 0, combine(NAMES, terror[TERROR.step]! + 1));
  step(w, namesGiven(u, terror[TERROR.wave]!, each));
}

/** Members taken so far, with names and without. */
function goneBy(w: World): number {
  const { arrested, terror } = w.s;
  let n = terror[TERROR.unnamed]!;
  for (let a = 0; a < arrested.length; a += 1) if (arrested[a] !== 0) n += 1;
  return n;
}

/** Whoever was kept alive on a promise may be killed when the next order is signed. */
function breakPromises(w: World): void {
  const { s, c, stream } = w;
  const occasion = combine(BROKEN, s.terror[TERROR.orders]!);
  for (let a = 0; a < c.sizes.actors; a += 1) {
    if (s.arrested[a] === 0 || s.alive[a] === 0) continue;
    if (uniform(stream, DRAW_KIND.choice, c.actorHash[a]!, occasion) < w.p.terror[R.broken]!) die(w, a);
  }
}

/** Mass operations run beside the lists: counted in thousands, with limits of their own. */
function runMass(w: World, felt: number): void {
  const { terror } = w.s;
  const q = w.p.terror;
  const toll = q[R.massPace]! * terror[TERROR.massLimit]!;
  terror[TERROR.massLimit] = terror[TERROR.massLimit]! - toll;
  terror[TERROR.massToll] = terror[TERROR.massToll]! + toll;
  if (terror[TERROR.orders] === 0) return;
  if (!firedClock(w, singleClock(w, 'mass-order'), (q[R.massOrders]! / 12) * felt)) return;
  terror[TERROR.massLimit] = terror[TERROR.massLimit]! + q[R.massLimit]! * q[R.massRaised]!;
  if (w.sink !== null) emit(w, 'order', terror[TERROR.signatory]! | 0, -1, ORDER.mass, q[R.massLimit]!);
}

/** All is stopped from above, the sooner the more have been taken; it does not start again. */
function mayStop(w: World): void {
  const { terror } = w.s;
  if (terror[TERROR.orders] === 0) return;
  const gone = goneBy(w);
  const share = gone / Math.max(1, gone + withinReach(w, terror[TERROR.signatory]! | 0));
  if (!firedClock(w, singleClock(w, 'terror-stop'), (w.p.terror[R.stop]! / 12) * share)) return;
  terror[TERROR.stopped] = w.day;
  terror[TERROR.limit] = 0;
  terror[TERROR.massLimit] = 0;
  if (w.sink !== null) emit(w, 'stop', terror[TERROR.signatory]! | 0, -1, gone, terror[TERROR.massToll]!);
}

/** Who can sign: whoever leads and cannot be removed, else whoever signed before while he sits in the inner body; -1 nobody. */
function signatory(w: World): number {
  const { terror, leader, seat } = w.s;
  if (leader[STANDARD]! >= 0) return leader[STANDARD]!;
  const before = terror[TERROR.signatory]! | 0;
  return before >= 0 && seat[w.c.inner * w.c.sizes.actors + before] === VOTING ? before : -1;
}

/** Nothing unless a rule on record makes such orders possible, and unless somebody can sign them. */
function month(w: World): void {
  const { terror } = w.s;
  if (terror[TERROR.possible] === 0 || terror[TERROR.stopped] !== 0) return;
  followNames(w);
  const who = signatory(w);
  const felt = who < 0 ? 0 : danger(w, who);
  if (who >= 0 && firedClock(w, singleClock(w, 'terror-order'), (w.p.terror[R.orders]! / 12) * felt))
    sign(w, who);
  runMass(w, felt);
  mayStop(w);
}

export const terror: Mechanism = {
  id: 'terror',
  claim:
    'Where a rule makes it possible, whoever leads signs orders with limits: inside a batch each arrest yields coerced names, those once in opposition and those known to the arrested first, until the limit, the last name or a stop from above ends it.',
  neutral: 'No order is signed, whatever the rule: opponents keep their lives and their liberty.',
  signature: false,
  parameters: terrorParameters,
  reads: [
    'terror',
    'arrested',
    'leader',
    'threat',
    'outsideThreat',
    'alive',
    'rung',
    'exposed',
    'liking',
    'holder',
    'seat',
    'ordinary',
    'seized',
    'removals',
    'reached',
    'authority',
    'baseAuthority',
    'capacity',
    'letter',
    'hazard',
    'fireAt',
    'occurrence',
  ],
  evolves: [
    'terror',
    'arrested',
    'alive',
    'diedDay',
    'capacity',
    'presence',
    'weight',
    'ordinary',
    'seized',
    'removals',
    'rung',
    'rungDay',
    'holder',
    'heldSince',
    'vacant',
    'seat',
    'bloc',
    'shaken',
    'changed',
    'authority',
    'baseAuthority',
    'reached',
    'letter',
    'hazard',
    'fireAt',
    'occurrence',
  ],
  emits: [
    'order',
    'unnamed',
    'stop',
    'seizure',
    'sanction',
    'office',
    'seat',
    'death',
    'mantle',
    'threshold',
  ],
  rows: ['S106', 'S107', 'S108', 'S109', 'S110', 'S111'],
  month,
};
