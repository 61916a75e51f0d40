import { feelDefeat } from './arenas.ts';
import { effectOn, isFallen } from './away.ts';
import { DRIVER, EFFECT, SWAY } from './codes.ts';
import { NO_SEAT, VACANT, VOTING } from './constants.ts';
import { feelCrisis } from './economyGauges.ts';
import { A } from './mechanisms/authority.ts';
import { shareMantle } from './mechanisms/cult.ts';
import { S } from './mechanisms/shockParameters.ts';
import { emit, type World } from './world.ts';

/**
 * The one path by which outcomes act on a history, whether they were recorded or rolled.
 */

/** Puts `holder` (an actor, or -1 vacant, -2 someone outside the cast) into an office. */
export function fillOffice(w: World, office: number, holder: number): void {
  const { s } = w;
  if (s.holder[office] === holder) return;
  const before = s.holder[office]!;
  s.holder[office] = holder;
  w.scratch.officesChanged = true;
  s.heldSince[office] = w.day;
  if (holder === VACANT) s.vacant[0] = 1;
  if (w.sink !== null) emit(w, 'office', holder, before, office, 0);
}

/** Gives or takes an actor's seat in a body (0 none, 1 candidate, 2 voting). */
export function seatActor(w: World, body: number, a: number, status: number): void {
  if (w.s.seat[body * w.c.sizes.actors + a] === status) return;
  setSeat(w, body, a, status);
  if (body === w.c.inner) listInner(w);
}

/** The same for whoever lists the inner body afterwards. */
function setSeat(w: World, body: number, a: number, status: number): void {
  const { s, c } = w;
  const at = body * c.sizes.actors + a;
  if (s.seat[at] === status) return;
  if (status < s.seat[at]! && body === c.inner) s.bloc[a] = status === NO_SEAT ? -1 : s.bloc[a]!;
  s.seat[at] = status;
  if (body === c.inner) {
    s.changed[0] = 1;
    s.shaken[0] = 1;
  }
  if (w.sink !== null) emit(w, 'seat', a, -1, body, status);
}

/**
 * Lists the members and candidates of the inner body, for the loops that concern only them. Each actor is written down, and
 * counted only if he is one: what would jump here cannot be foreseen.
 */
export function listInner(w: World): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const { inner, feared } = scratch;
  const row = c.inner * actors;
  let n = 0;
  for (let a = 0; a < actors; a += 1) {
    const seated = s.seat[row + a] !== NO_SEAT;
    const lives = s.alive[a] === 1;
    inner[n] = a;
    feared[n] = a;
    n += seated && lives ? 1 : 0;
  }
  scratch.innerCount = n;
  scratch.outdated = false;
  scratch.officesChanged = true; // the state may have been copied in
  listSanctioned(w);
  listFeared(w);
}

/** Marks who is within reach, and lists the sanctioned. */
function listSanctioned(w: World): void {
  const { alive, rung } = w.s;
  const { sanctioned, within } = w.scratch;
  let under = 0;
  for (let a = 0; a < alive.length; a += 1) {
    const effect = effectOn(w, a);
    const lives = alive[a] === 1;
    within[a] = lives && effect < EFFECT.exile ? 1 : 0;
    sanctioned[under] = a;
    under += rung[a] !== 0 && lives ? 1 : 0;
  }
  w.scratch.sanctionedCount = under;
}

/** Lists, after the inner body, those of the sanctioned who have lost their seat in it but are within reach. */
function listFeared(w: World): void {
  const { seat } = w.s;
  const { feared, sanctioned, sanctionedCount, within, innerCount } = w.scratch;
  const row = w.c.inner * within.length;
  let n = innerCount;
  for (let i = 0; i < sanctionedCount; i += 1) {
    const a = sanctioned[i]!;
    const fallen = isFallen(w, a);
    const unseated = seat[row + a] === NO_SEAT;
    const reached = within[a]!;
    feared[n] = a;
    n += fallen && unseated ? reached : 0;
  }
  w.scratch.fearedCount = n;
}

/** All offices of an actor fall vacant. */
function vacateOffices(w: World, a: number): void {
  for (let o = 0; o < w.c.offices.length; o += 1) if (w.s.holder[o] === a) fillOffice(w, o, VACANT);
}

const leaveBodies = (w: World, a: number): void => {
  for (let b = 0; b < w.c.bodies.length; b += 1) setSeat(w, b, a, NO_SEAT);
};

/** Death: offices and seats fall vacant, and what is left of the name is shared out by the cult. */
export function die(w: World, a: number): void {
  const { s } = w;
  if (s.alive[a] === 0) return;
  s.alive[a] = 0;
  s.diedDay[a] = w.day;
  s.capacity[a] = 0;
  s.presence[a] = 0;
  s.weight[a] = 0;
  if (w.sink !== null) emit(w, 'death', a, -1, -1, 0);
  shareMantle(w, a);
  vacateOffices(w, a);
  leaveBodies(w, a);
  if (isFallen(w, a)) s.shaken[0] = 1; // he held no seat, but was feared still
  listInner(w);
  if (s.letter[0]! !== 0 && s.letter[1] === a) s.letter[5] = s.authority[a]!;
}

/** An outside event of kind `k`: fear, saliences, positions, weariness, and the standing of whoever answers for it. */
export function strike(w: World, k: number): void {
  const { c } = w;
  const scale = w.p.shocks[S.scale]!;
  const end = c.effectStart[k + 1]!;
  for (let e = c.effectStart[k]!; e < end; e += 1) takeEffect(w, e, scale);
  if (c.shocks[k]!.driver === DRIVER.economy) feelCrisis(w, k);
  else if (c.shocks[k]!.driver === DRIVER.arena) feelDefeat(w, k);
  if (w.sink !== null) emit(w, 'shock', -1, -1, k, scale);
}

function takeEffect(w: World, e: number, scale: number): void {
  const { s } = w;
  const effect = w.c.effects[e]!;
  const change = w.values[effect.change]! * scale;
  if (effect.column === SWAY.threat) s.outsideThreat[0] = clamp01(s.outsideThreat[0]! + change);
  else if (effect.column === SWAY.fatigue) s.fatigue[0] = clamp01(s.fatigue[0]! + change);
  else if (effect.column === SWAY.authority) {
    const h = effect.office < 0 ? -1 : s.holder[effect.office]!;
    if (h >= 0) s.authority[h] = clamp01(s.authority[h]! + change);
  } else if (effect.column === SWAY.salience) raiseSalience(w, effect.issue, change);
  else if (effect.issue >= 0) movePositions(w, effect.issue, change);
}

/** Everybody cares so much more, or less, about an issue. */
function raiseSalience(w: World, issue: number, change: number): void {
  if (issue < 0) return;
  const { salience } = w.s;
  const { issues } = w.c.sizes;
  for (let at = issue; at < salience.length; at += issues) salience[at] = clamp01(salience[at]! + change);
}

/** Everybody's position on an issue moves, the more the less he cares. */
function movePositions(w: World, issue: number, change: number): void {
  const { position, salience } = w.s;
  const { issues } = w.c.sizes;
  for (let at = issue; at < position.length; at += issues)
    position[at] = Math.min(100, Math.max(0, position[at]! + change * (1 - salience[at]!)));
}

const clamp01 = (x: number): number => Math.min(1, Math.max(0, x));

/** A rung of the ladder (1-based) is reached: it counts against an actor, and costs him standing. */
export function markRung(w: World, a: number, rung: number): void {
  strikeName(w, a, rung);
  w.scratch.outdated = true;
  listSanctioned(w);
}

/** The same for whoever lists the inner body afterwards. */
function strikeName(w: World, a: number, rung: number): void {
  const { s } = w;
  s.rung[a] = Math.max(s.rung[a]!, rung);
  s.rungDay[a] = w.day;
  s.shaken[0] = 1;
  if (!w.on.authority) return;
  s.baseAuthority[a] = Math.max(0.01, s.baseAuthority[a]! - w.p.authority[A.sanction]!);
  s.authority[a] = Math.max(0.01, s.authority[a]! - w.p.authority[A.sanction]!);
}

/** A rung of the ladder (1-based) takes effect against an actor. */
export function sanction(w: World, a: number, rung: number): void {
  const { s, c } = w;
  const row = c.rungs[rung - 1]!;
  const wasInner = s.seat[c.inner * c.sizes.actors + a] === VOTING;
  strikeName(w, a, rung);
  if (row.effect === EFFECT['loses-offices']) vacateOffices(w, a);
  else if (row.effect === EFFECT['leaves-body']) {
    setSeat(w, row.leaves, a, NO_SEAT);
    if (row.leaves === c.assembly) setSeat(w, c.inner, a, NO_SEAT);
  } else if (row.effect >= EFFECT['leaves-party']) {
    vacateOffices(w, a);
    leaveBodies(w, a);
  }
  listInner(w);
  if (wasInner && s.seat[c.inner * c.sizes.actors + a] !== VOTING) s.removals[0]! += 1;
  if (w.sink !== null) emit(w, 'sanction', a, -1, rung - 1, 0);
}
