import { binomial, combine, DRAW_KIND, uniform } from '../random/index.ts';
import { isExpelled, isFallen } from './away.ts';
import { freeElectors } from './cells.ts';
import { VOTING } from './constants.ts';
import { K } from './mechanisms/patronage.ts';
import type { World } from './world.ts';

/**
 * How a congress renews the ordinary seats of a body.
 */

/** Names of the things decided, mixed into occasions; `elections.ts` has the next. */
const NEW_SEATS = 0x31;
const KEPT_SEATS = 0x32;

/** How many ordinary members a body has. */
export const ordinarySize = (w: World, body: number): number => {
  let n = 0;
  for (let g = 0; g < w.c.sizes.groups; g += 1) n += w.s.ordinary[body * w.c.sizes.groups + g]!;
  return n;
};

/** How many actors have a vote in a body; it grows as a whole, and the new seats are ordinary ones. */
function seatedActors(w: World, body: number): number {
  const { actors } = w.c.sizes;
  let n = 0;
  for (let a = 0; a < actors; a += 1) if (w.s.seat[body * actors + a] === VOTING) n += 1;
  return n;
}

/** Who draws the slate: the last of the offices that do whose holder is an actor; -1 if nobody does. */
function slateDrawer(w: World): number {
  const { s, c } = w;
  let drawer = -1;
  for (let o = 0; o < c.offices.length; o += 1)
    if (c.officeSlate[o] === 1 && s.holder[o]! >= 0) drawer = s.holder[o]!;
  return drawer;
}

/** Lists as options who has electors of his own, and what part of all; `free` of the delegates owe nobody. Returns how many. */
function listPatrons(w: World, drawer: number, free: number): number {
  const { options, optionIndex } = w.scratch;
  if (!w.on.patronage) return 0;
  let n = 0;
  for (let a = 0; a < w.c.sizes.actors; a += 1) {
    const share = electorShare(w, a, drawer, free);
    const lives = w.s.alive[a] === 1;
    const barred = isExpelled(w, a);
    options[n] = share;
    optionIndex[n] = a;
    n += share > 0 && lives && !barred ? 1 : 0;
  }
  return n;
}

/** Part of the electors that is a patron's own, once the slate has been drawn. */
function electorShare(w: World, a: number, drawer: number, free: number): number {
  const { admin } = w.s;
  const q = w.p.patronage;
  const slate = drawer < 0 ? 0 : q[K.slate]!;
  const own = admin[a]!;
  const led = Math.min(1, q[K.slateBase]! + q[K.slateGrowth]! * own);
  return (1 - slate) * own * (1 - free) + (a === drawer ? slate * led : 0);
}

/**
 * Renews the ordinary seats of one body: binomial retention for each patron, then the free seats one patron after another
 * by conditional binomials (a multinomial), the rest to nobody. All draws are named by patron, body and congress.
 */
export function renewSeats(w: World, body: number): void {
  const { s, c } = w;
  const before = ordinarySize(w, body);
  const growth = w.p.patronage[K.growth]!;
  const size = Math.max(1, before + Math.round((before + seatedActors(w, body)) * growth));
  const congress = combine(c.bodyHash[body]!, s.congressNumber[0]!);
  const kept = keepSeats(w, body, congress);
  const free = Math.max(0, size - kept);
  const appointed = appointedPosts(w);
  giveSeats(w, body, congress, free, appointed);
  if (w.on.patronage)
    s.appointedShare[body] = (s.appointedShare[body]! * kept + appointed * free) / Math.max(1, kept + free);
}

/** Ordinary members who are elected again: each patron's, then those who owe nobody. How many. */
function keepSeats(w: World, body: number, congress: number): number {
  const { s, c } = w;
  const { groups, actors } = c.sizes;
  const { optionIndex } = w.scratch;
  const retention = w.p.patronage[K.retention]!;
  const row = body * groups;
  const patrons = listSeated(w, row);
  let kept = 0;
  for (let n = 0; n < patrons; n += 1) kept += keepPeople(w, row, optionIndex[n]!, congress);
  const stay = keepSome(w, 0, congress, s.ordinary[row + actors]!, retention);
  s.ordinary[row + actors] = stay;
  return kept + stay;
}

/** Lists the patrons who have people in a body. */
function listSeated(w: World, row: number): number {
  const { optionIndex } = w.scratch;
  let n = 0;
  for (let a = 0; a < w.c.sizes.actors; a += 1) {
    optionIndex[n] = a;
    n += w.s.ordinary[row + a]! > 0 ? 1 : 0;
  }
  return n;
}

/** Those of one patron's people who are elected again, fewer if he is dead or fallen. If he is gone, they owe nobody from now on. */
function keepPeople(w: World, row: number, a: number, congress: number): number {
  const { ordinary, alive } = w.s;
  const { actors } = w.c.sizes;
  const q = w.p.patronage;
  const retention = q[K.retention]!;
  const dead = alive[a] === 0;
  const fallen = isFallen(w, a);
  const expelled = isExpelled(w, a);
  const stay = dead || fallen ? retention * q[K.fallenRetention]! : retention;
  const kept = keepSome(w, w.c.actorHash[a]!, congress, ordinary[row + a]!, stay);
  const freed = dead || expelled ? kept : 0;
  ordinary[row + actors]! += freed;
  ordinary[row + a] = kept - freed;
  return kept;
}

const keepSome = (w: World, name: number, congress: number, people: number, stay: number): number =>
  binomial(uniform(w.stream, DRAW_KIND.seats, name, combine(congress, KEPT_SEATS)), people, stay);

/** The free seats go to the slate and by the delegates' patrons, one after another, and what is left to nobody. */
function giveSeats(w: World, body: number, congress: number, seats: number, appointed: number): void {
  const { s, c } = w;
  const { groups, actors } = c.sizes;
  const { options, optionIndex } = w.scratch;
  const row = body * groups;
  const patrons = listPatrons(w, slateDrawer(w), freeElectors(w, appointed));
  let free = seats;
  let rest = 1;
  for (let n = 0; n < patrons && free > 0; n += 1) {
    const a = optionIndex[n]!;
    const share = options[n]!;
    const u = uniform(w.stream, DRAW_KIND.seats, c.actorHash[a]!, combine(congress, NEW_SEATS));
    const won = binomial(u, free, Math.min(1, share / rest));
    s.ordinary[row + a]! += won;
    free -= won;
    rest = Math.max(1e-9, rest - share);
  }
  s.ordinary[row + actors]! += free;
}

/** Part of the posts that are filled by an office rather than by their own electors. */
function appointedPosts(w: World): number {
  const { s, c } = w;
  let share = 0;
  for (let a = 0; a < c.sizes.actors; a += 1) share += s.admin[a]!;
  return Math.min(1, share + w.p.patronage[K.placement]!);
}
