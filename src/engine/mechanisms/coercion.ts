import { logistic } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { isAway } from '../away.ts';
import { firedClock, singleClock } from '../clocks.ts';
import { REST_BELOW, VOTING } from '../constants.ts';
import { officeExists } from '../elections.ts';
import { feelingAt } from '../feelings.ts';
import { commandsForce, isArmed, normHolds, putAway } from '../force.ts';
import { listMovers } from '../kernels/drives.ts';
import { hold } from '../kernels/standing.ts';
import { emit, type World } from '../world.ts';
import { coercionParameters, F } from './coercionParameters.ts';
import type { Mechanism } from './mechanism.ts';

const CALLER = 0x81;
const VETO = 0x82;
const OBEYS = 0x83;

/** How much the member who wants it most wants to be rid of his first rival by force: fear x initiative. Lists callers as options. */
function listCallers(w: World): number {
  const { s, c, values, scratch } = w;
  const { options, optionHash, optionIndex, movers } = scratch;
  const initiative = c.traits.initiative!;
  let most = 0;
  scratch.optionCount = 0;
  for (let i = 0; i < scratch.moverCount; i += 1) {
    const a = movers[i]!;
    const t = s.target[a]!;
    if (t < 0 || s.capacity[a]! < REST_BELOW || s.alive[t] === 0 || isAway(w, t)) continue;
    const wish = s.threat[feelingAt(w, a, t)]! * values[initiative[a]!]!;
    const n = scratch.optionCount;
    options[n] = 8 * wish;
    optionHash[n] = c.actorHash[a]!;
    optionIndex[n] = a;
    scratch.optionCount = n + 1;
    if (wish > most) most = wish;
  }
  return most;
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
  const { s, scratch } = w;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    if (a === caller || (s.bloc[a]! >= 0 && s.bloc[a] === s.bloc[caller])) continue;
    const at = feelingAt(w, a, caller);
    s.liking[at] = Math.max(-1, s.liking[at]! - w.p.coercion[F.dread]!);
  }
}

/** Once a quarter: the clock of force runs by the strongest wish; when it fires, one of those who wish it calls for it. */
function month(w: World): void {
  if (w.month % 3 !== 1) return;
  listMovers(w);
  const most = listCallers(w);
  if (most === 0) return;
  const clock = singleClock(w, 'force');
  if (!firedClock(w, clock, (w.p.coercion[F.calls]! / 4) * most)) return;
  const { scratch } = w;
  const occasion = combine(CALLER, w.s.occurrence[clock]!);
  const caller =
    scratch.optionIndex[
      chooseIndex(
        scratch.options,
        scratch.optionCount,
        w.stream,
        DRAW_KIND.choice,
        0,
        occasion,
        scratch.optionHash,
      )
    ]!;
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
