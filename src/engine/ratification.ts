import { combine, DRAW_KIND, uniform } from '../random/index.ts';
import { TAKES_SIDES, VOTING } from './constants.ts';
import { appointingOffice } from './mechanisms/patronage.ts';
import { P } from './mechanisms/peripheriesParameters.ts';
import type { Motion } from './motion.ts';
import { emit, type World } from './world.ts';

const REJECTED = 0x71;
const UPHELD = 0x72;

/**
 * Where a policy that the center has carried comes to lie once it has passed the peripheries, from the lowest to the highest.
 * One that rejects it is upheld only so far as the center is divided, and the body above it does not override it; then the
 * center gives up part of the step. Otherwise those who resisted resign and are replaced by the people of the appointing office.
 */
export function ratify(w: World, m: Motion): number {
  const { peripheries } = w.c;
  if (!w.on.peripheries) return m.proposal;
  const quo = w.s.policy[m.issue]!;
  const split = division(w);
  let upheld = 0;
  for (let at = 0; at < peripheries.length; at += 1) {
    if (peripheries[at]!.issue !== m.issue || !isAsked(w, at)) continue;
    const name = w.c.peripheryHash[at]!;
    const u = uniform(w.stream, DRAW_KIND.choice, name, combine(m.occasion, REJECTED));
    if (u >= rejection(w, at, quo, m.proposal)) continue;
    const holds = split * w.p.peripheries[P.voice]! * backing(w, at);
    if (uniform(w.stream, DRAW_KIND.choice, name, combine(m.occasion, UPHELD)) < holds) {
      upheld = 1;
      petition(w, m, at);
    } else overrule(w, at);
  }
  return m.proposal - upheld * w.p.peripheries[P.concession]! * (m.proposal - quo);
}

const isAsked = (w: World, at: number): boolean =>
  w.day >= w.c.peripheries[at]!.since && w.day < w.c.peripheries[at]!.until;

/** How evenly the center is split over the motion just decided: 0 united, 1 in equal halves, by standing. */
function division(w: World): number {
  const { weight, seat } = w.s;
  const { stance } = w.scratch;
  const { actors } = w.c.sizes;
  const row = w.c.inner * actors;
  let inFavor = 0;
  let against = 0;
  for (let a = 0; a < actors; a += 1) {
    const said = weight[a]! * stance[a]!;
    const counted = seat[row + a] === VOTING ? said : 0;
    inFavor += Math.max(0, counted);
    against -= Math.min(0, counted);
  }
  const all = inFavor + against;
  return all <= 0 ? 0 : (2 * Math.min(inFavor, against)) / all;
}

/** The chance that a periphery rejects: what the step costs its own majority, and what it would cease to decide. */
export function rejection(w: World, at: number, quo: number, proposal: number): number {
  const q = w.p.peripheries;
  const stance = w.values[w.c.peripheries[at]!.stance]!;
  const worse = (Math.abs(stance - proposal) - Math.abs(stance - quo)) / 100;
  if (worse <= 0) return 0;
  const wish = q[P.stubborn]! * worse + q[P.stake]! * taken(w, w.c.peripheries[at]!.issue, quo, proposal);
  return w.s.ownMajority[at]! * Math.min(1, wish);
}

/** The part of what is divided between center and periphery that the step would give to the center. */
function taken(w: World, issue: number, quo: number, proposal: number): number {
  const { competences } = w.c;
  let all = 0;
  let lost = 0;
  for (let n = 0; n < competences.length; n += 1) {
    if (competences[n]!.issue !== issue) continue;
    const from = w.values[competences[n]!.keptFrom]!;
    all += 1;
    if (from <= quo && from > proposal) lost += 1;
  }
  return all === 0 ? 0 : lost / all;
}

/** How likely the body above lets a rejection pass; the center itself answers by its division alone. */
const backing = (w: World, at: number): number => {
  const { above } = w.c.peripheries[at]!;
  return above < 0 ? 1 : w.s.ownMajority[above]!;
};

/** The periphery appeals to the strongest opponent of the motion in the center, to whom the issue then means more. */
function petition(w: World, m: Motion, at: number): void {
  const { s, c, scratch } = w;
  let best = -1;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    if (scratch.stance[a]! > -TAKES_SIDES) continue;
    if (best < 0 || s.weight[a]! > s.weight[best]!) best = a;
  }
  if (best >= 0) {
    const care = best * c.sizes.issues + m.issue;
    s.salience[care] = s.salience[care]! + w.p.peripheries[P.petition]! * (1 - s.salience[care]!);
  }
  if (w.sink !== null) emit(w, 'objection', best, m.proposer, at, 1);
}

/** Those who resisted in vain resign; the appointing office fills their places. */
function overrule(w: World, at: number): void {
  const gone = w.s.ownMajority[at]! * w.p.peripheries[P.resign]!;
  replace(w, at, gone);
  if (w.sink !== null) emit(w, 'overruled', appointerOf(w, at), -1, at, gone);
}

/** Whoever fills the posts of a periphery; -1 if nobody of the cast does. */
function appointerOf(w: World, at: number): number {
  const office = appointingOffice(w, w.c.peripheries[at]!.pool);
  return office < 0 ? -1 : w.s.holder[office]!;
}

/** Part of the own majority makes way for loyalists: the appointer's clients, where posts make any. */
export function replace(w: World, at: number, gone: number): void {
  const { s, values } = w;
  const { groups } = w.c.sizes;
  const { pool, posts } = w.c.peripheries[at]!;
  const h = appointerOf(w, at);
  if (h < 0) return;
  s.ownMajority[at] = s.ownMajority[at]! - gone;
  if (!w.on.patronage) return;
  const free = pool * groups + groups - 1;
  const won = Math.min(s.clients[free]!, gone * values[posts]!);
  s.clients[free] = s.clients[free]! - won;
  s.clients[pool * groups + h] = s.clients[pool * groups + h]! + won;
}

/** The own majorities of the first day. */
export function openPeripheries(w: World): void {
  for (let at = 0; at < w.c.peripheries.length; at += 1)
    w.s.ownMajority[at] = w.values[w.c.peripheries[at]!.own]!;
}
