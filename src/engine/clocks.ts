import { lnAll } from '../numeric/index.ts';
import { combine, DRAW_KIND, exponential, uniform } from '../random/index.ts';
import type { World } from './world.ts';

/**
 * Clocks: each occurrence of an event waits for one Exp(1) draw, and fires when the hazard accumulated since the last
 * firing reaches it. The draw is named by the clock and by which occurrence it is, never by a day.
 *
 * The clocks of a scenario, in order: illness of each actor, death of each, recantation of each, one for each motion
 * template, one for each kind of shock, then the single ones named below.
 */
const SINGLE_PLACE = {
  'letter-written': 0,
  'letter-leaked': 1,
  'congress-delay': 2,
  'watch-begins': 3,
  detection: 4,
  force: 5,
  'terror-order': 6,
  'mass-order': 7,
  'terror-stop': 8,
} as const;
type SingleClock = keyof typeof SINGLE_PLACE;
export const SINGLE_CLOCKS = Object.keys(SINGLE_PLACE) as readonly SingleClock[];

export const illnessClock = (_w: World, actor: number): number => actor;
export const recantationClock = (w: World, actor: number): number => 2 * w.c.sizes.actors + actor;
export const templateClock = (w: World, template: number): number => 3 * w.c.sizes.actors + template;
export const shockClock = (w: World, shock: number): number =>
  3 * w.c.sizes.actors + w.c.templates.length + shock;
export const singleClock = (w: World, name: SingleClock): number =>
  3 * w.c.sizes.actors + w.c.templates.length + w.c.shocks.length + SINGLE_PLACE[name];

/** Number of clocks for so many actors, templates and shocks. */
export const clockCount = (actors: number, templates: number, shocks: number): number =>
  3 * actors + templates + shocks + SINGLE_CLOCKS.length;

/** Sets the threshold of the coming occurrence of a clock. */
function setClock(w: World, clock: number): void {
  w.s.fireAt[clock] = exponential(drawFor(w, clock));
}

/** Sets the thresholds of all clocks: as `setClock`, one by one, but all draws come first, since a logarithm is long waited for. */
export function setClocks(w: World): void {
  const { fireAt } = w.s;
  for (let clock = 0; clock < fireAt.length; clock += 1) fireAt[clock] = drawFor(w, clock);
  lnAll(fireAt, fireAt.length);
  for (let clock = 0; clock < fireAt.length; clock += 1) fireAt[clock] = -fireAt[clock]!;
}

/** The draw for the coming occurrence of a clock. */
function drawFor(w: World, clock: number): number {
  const occasion = combine(w.c.clockHash[clock]!, w.s.occurrence[clock]! + 1);
  return uniform(w.stream, DRAW_KIND.clock, w.c.clockSubject[clock]!, occasion);
}

/** Lets `amount` of hazard pass (events per year times years). True when the clock fires; the next occurrence is then set. */
export function firedClock(w: World, clock: number, amount: number): boolean {
  if (!isDue(w, clock, amount)) return false;
  resetClock(w, clock);
  return true;
}

/** Lets `amount` of hazard pass, and says whether the clock is to fire. */
export function isDue(w: World, clock: number, amount: number): boolean {
  const { hazard, fireAt } = w.s;
  const passed = hazard[clock]! + amount;
  hazard[clock] = passed;
  return passed >= fireAt[clock]!;
}

/** Which of `count` clocks in a row has run out, the first if several have; `count` if none. Asks all, which leaves no jump to guess. */
export function firstDue(w: World, from: number, count: number): number {
  const { hazard, fireAt } = w.s;
  let first = count;
  for (let n = 0; n < count; n += 1) {
    const due = hazard[from + n]! >= fireAt[from + n]!;
    first = Math.min(first, due ? n : count);
  }
  return first;
}

/** After a firing: the hazard starts anew, and the next occurrence gets its threshold. */
export function resetClock(w: World, clock: number): void {
  w.s.hazard[clock] = 0;
  w.s.occurrence[clock]! += 1;
  setClock(w, clock);
}
