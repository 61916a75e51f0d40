import type { Lever } from './traceLevers.ts';
import type { Moment } from './traceRecording.ts';
import { holdAgain, type Shadow } from './traceShadow.ts';

/** A change that turns a ballot: at `value` of the lever, under the same draws, it ends the other way. */
export interface Flip {
  readonly lever: Lever;
  readonly value: number;
  /** -1: at `value` or less; 1: at `value` or more. */
  readonly direction: -1 | 1;
  /** Size of the change as a share of the lever's range, 0-1. */
  readonly change: number;
  /** Whether everything beyond `value` that was tried turns the ballot as well. */
  readonly beyond: boolean;
}

/** Points tried on each side of where a lever stands, before the place of the turn is narrowed down. */
const POINTS = 50;
const HALVINGS = 20;

/** The smallest change of each lever that turns the ballot, smallest first; levers that cannot turn it are left out. */
export function findFlips(shadow: Shadow, moment: Moment, levers: readonly Lever[]): Flip[] {
  const carried = holdAgain(shadow, moment).carried;
  const flips = levers.flatMap((lever) => {
    const turns = (value: number): boolean => holdAgain(shadow, moment, lever.to(value)).carried !== carried;
    return ([-1, 1] as const).flatMap((direction) => turnOf(lever, direction, turns));
  });
  return nearestEach(flips).sort((x, y) => x.change - y.change || (x.lever.id < y.lever.id ? -1 : 1));
}

function nearestEach(flips: readonly Flip[]): Flip[] {
  const best = new Map<string, Flip>();
  for (const flip of flips) {
    const known = best.get(flip.lever.id);
    if (known === undefined || flip.change < known.change) best.set(flip.lever.id, flip);
  }
  return [...best.values()];
}

/** Walks from where the lever stands to one end of its range, then narrows down the first turn met. */
function turnOf(lever: Lever, direction: -1 | 1, turns: (value: number) => boolean): Flip[] {
  const points = pointsFrom(lever, direction);
  const first = points.findIndex(turns);
  if (first < 0) return [];
  const turned =
    lever.step > 0
      ? points[first]!
      : narrow(first === 0 ? lever.here : points[first - 1]!, points[first]!, turns);
  const value = shortest(turned, lever, direction, turns);
  const change = Math.abs(value - lever.here) / (lever.high - lever.low);
  return [{ lever, value, direction, change, beyond: points.slice(first).every(turns) }];
}

/** Values to try from next to `here` to the end of the range; whole steps where the lever comes whole. */
function pointsFrom({ here, low, high, step }: Lever, direction: -1 | 1): number[] {
  const room = direction < 0 ? here - low : high - here;
  if (room <= 0) return [];
  const count = step > 0 ? Math.floor(room / step + 1e-9) : POINTS;
  const stride = step > 0 ? step : room / count;
  return Array.from({ length: count }, (_, i) => here + direction * stride * (i + 1));
}

/** Halves the way between a value that does not turn the ballot and one that does; returns one that does. */
function narrow(same: number, turned: number, turns: (value: number) => boolean): number {
  let [from, to] = [same, turned];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (from + to) / 2;
    if (turns(middle)) to = middle;
    else from = middle;
  }
  return to;
}

/** The value with the fewest decimals, rounded away from `here`, that still turns the ballot: what is printed is what holds. */
function shortest(
  value: number,
  { high, low }: Lever,
  direction: -1 | 1,
  turns: (value: number) => boolean,
): number {
  for (const decimals of high - low > 20 ? [0, 1, 2, 3] : [2, 3, 4]) {
    const scale = Number(`1e${decimals}`);
    const rounded = (direction < 0 ? Math.floor(value * scale) : Math.ceil(value * scale)) / scale;
    if (rounded >= low && rounded <= high && turns(rounded)) return rounded;
  }
  return value;
}
