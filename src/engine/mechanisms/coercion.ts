import { logistic } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { firedClock, singleClock } from '../clocks.ts';
import { REST_BELOW, VOTING } from '../constants.ts';
import { officeExists } from '../elections.ts';
import { feelingAt } from '../feelings.ts';
import { commandsForce, isArmed, normHolds, putAway } from '../force.ts';
import { canMove } from '../kernels/drives.ts';
import { hold } from '../kernels/standing.ts';
import { emit, type World } from '../world.ts';
import { coercionParameters, F } from './coercionParameters.ts';
import type { Mechanism } from './mechanism.ts';

const CALLER = 0x81;
const VETO = 0x82;
const OBEYS = 0x83;

/** How much a member wants to be rid of his first rival by force: fear x initiative; below 0 where he cannot call for it. */
function wishOf(w: World, a: number): number {
  const { target, threat } = w.s;
  const rival = target[a]!;
  const t = Math.max(0, rival);
  const within = w.scratch.within[t] === 1;
  const calls = canMove(w, a, REST_BELOW) && within && rival >= 0;
  const wish = threat[feelingAt(w, a, t)]! * w.values[w.c.traits.initiative![a]!]!;
  return calls ? wish : -1;
}

/** The wish of whoever wants it most; 0 where nobody can call for force. */
function strongestWish(w: World): number {
  const { inner, innerCount } = w.scratch;
  let most = 0;
  for (let i = 0; i < innerCount; i += 1) most = Math.max(most, wishOf(w, inner[i]!));
  return most;
}

/** Who calls for it: a choice among those who can, each by his wish. */
function chooseCaller(w: World, occasion: number): number {
  const { inner, innerCount, options, optionHash, optionIndex } = w.scratch;
  let n = 0;
  for (let i = 0; i < innerCount; i += 1) {
    const a = inner[i]!;
    const wish = wishOf(w, a);
    options[n] = 8 * wish;
    optionHash[n] = w.c.actorHash[a]!;
    optionIndex[n] = a;
    n += wish < 0 ? 0 : 1;
  }
  return optionIndex[chooseIndex(options, n, w.stream, DRAW_KIND.choice, 0, occasion, optionHash)]!;
}

/** Who presides over such a call: the holder of an office that sets the agenda, else the weightiest member; not the two concerned. */
function moderator(w: World, caller: number, target: number): number {
  const { s, c, scratch } = w;
  for (let o = 0; o < s.holder.length; o += 1) {
    const h = s.holder[o]!;
    if (c.officeAgenda[o] === 1 && h >= 0 && h !== caller && h !== target && officeExists(w, o)) return h;
  }
  let best = -1;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    if (a === caller || a === target || s.seat[c.inner * c.sizes.actors + a] !== VOTING) continue;
    if (best < 0 || s.weight[a]! > s.weight[best]!) best = a;
  }
  return best;
}

/** Log odds that the holder of an office that commands force acts against the target on the caller's word. */
function willing(w: World, h: number, caller: number, target: number): number {
  const { s } = w;
  const q = w.p.coercion;
  let odds = q[F.readiness]! - q[F.restraint]! * normHolds(w) - q[F.awe]! * s.weight[target]!;
  if (isArmed(w, target)) odds -= q[F.shield]!;
  if (w.on.patronage) odds += q[F.grip]! * (hold(w, caller) - hold(w, target));
  if (h === caller) return odds + q[F.affection]! * (1 - s.liking[feelingAt(w, h, target)]!);
  if (h < 0) return odds;
  return odds + q[F.affection]! * (s.liking[feelingAt(w, h, caller)]! - s.liking[feelingAt(w, h, target)]!);
}

/** Force is called for: refused by whoever presides, or put to those who command it, one after another, until one acts. */
function callFor(w: World, caller: number, target: number, occasion: number): void {
  const { s, c, stream } = w;
  const q = w.p.coercion;
  if (w.sink !== null) emit(w, 'threat', target, caller, -1, normHolds(w));
  frighten(w, caller);
  const presiding = moderator(w, caller, target);
  if (
    presiding >= 0 &&
    uniform(stream, DRAW_KIND.choice, c.actorHash[presiding]!, combine(occasion, VETO)) <
      q[F.veto]! * normHolds(w)
  ) {
    if (w.on.authority) s.authority[presiding] = Math.min(1, s.authority[presiding]! + q[F.moderation]!);
    if (w.sink !== null) emit(w, 'veto', presiding, caller, -1, normHolds(w));
    return;
  }
  for (let o = 0; o < s.holder.length; o += 1) {
    const h = s.holder[o]!;
    if (h === -1 || h === target || !commandsForce(w, o)) continue;
    const chance = logistic(willing(w, h, caller, target));
    if (uniform(stream, DRAW_KIND.choice, c.officeHash[o]!, combine(occasion, OBEYS)) < chance) {
      putAway(w, target, caller, o);
      return;
    }
    if (w.sink !== null) emit(w, 'refusal', h, caller, o, chance);
  }
}

/** Whoever calls for force is feared, and liked less, by all who are not of his bloc. */
function frighten(w: World, caller: number): void {
  const { bloc, liking } = w.s;
  const { inner, innerCount } = w.scratch;
  const own = bloc[caller]!;
  const dread = w.p.coercion[F.dread]!;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const b = bloc[a]!;
    const at = feelingAt(w, a, caller);
    const spared = a === caller || (b >= 0 && b === own);
    liking[at] = Math.max(-1, liking[at]! - (spared ? 0 : dread));
  }
}

/** Once a quarter: the clock of force runs by the strongest wish; when it fires, one of those who wish it calls for it. */
function month(w: World): void {
  if (w.month % 3 !== 1) return;
  const most = strongestWish(w);
  const clock = singleClock(w, 'force');
  if (!firedClock(w, clock, (w.p.coercion[F.calls]! / 4) * most)) return;
  const occasion = combine(CALLER, w.s.occurrence[clock]!);
  const caller = chooseCaller(w, occasion);
  callFor(w, caller, w.s.target[caller]!, occasion);
}

export const coercion: Mechanism = {
  id: 'coercion',
  claim:
    'Army and police are options that those who command them mostly refuse: the belief that only the party may settle its quarrels holds them back, until members put out have worn it down.',
  neutral: 'Nobody thinks of force: quarrels are settled by vote alone.',
  signature: false,
  parameters: coercionParameters,
  reads: [
    'alive',
    'capacity',
    'presence',
    'seat',
    'target',
    'threat',
    'rung',
    'holder',
    'weight',
    'liking',
    'admin',
    'bloc',
    'outsideThreat',
    'removals',
    'seized',
    'leader',
    'authority',
    'baseAuthority',
    'reached',
    'hazard',
    'fireAt',
    'occurrence',
  ],
  evolves: [
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
    'liking',
    'authority',
    'baseAuthority',
    'reached',
    'hazard',
    'fireAt',
    'occurrence',
  ],
  emits: ['threat', 'veto', 'refusal', 'seizure', 'sanction', 'office', 'seat', 'threshold'],
  rows: ['S017', 'S018', 'S079', 'S085', 'S101'],
  month,
};
