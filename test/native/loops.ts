// Loops as a program of their own, to be translated: what each round does is alike, or only looks so.
import type { Room } from '../../src/engine/room.ts';

export interface Loops {
  n: number;
  x: number;
  sum: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly whole: Int32Array;
  readonly place: Int32Array;
}

export const SIZE = 24;

export const createLoops = (room: Room): Loops => ({
  n: 0,
  x: 0,
  sum: 0,
  a: room.doubles(SIZE),
  b: room.doubles(SIZE),
  whole: room.wholes(SIZE),
  place: room.wholes(SIZE),
});

export function arithmetic(w: Loops): void {
  const { a, b, n, x } = w;
  for (let i = 0; i < n; i += 1) {
    const gap = Math.abs(a[i]! - x);
    b[i] = (gap * b[i]! + Math.sqrt(gap)) / (1 + gap) - Math.floor(a[i]!);
  }
}
const curve = (x: number, q: number): number => (x * (3 + q)) / (3 + 2 * q);
/** A function that is one formula is written out. */
export function formulas(w: Loops): void {
  const { a, b, n } = w;
  for (let i = 0; i < n; i += 1) {
    const own = a[i]!;
    const square = own * own;
    b[i] = curve(own, square) + curve(b[i]!, 1);
  }
}
export function extremes(w: Loops): void {
  const { a, b, n, x } = w;
  for (let i = 0; i < n; i += 1) b[i] = Math.max(-1, Math.min(x, a[i]! * b[i]!));
}
export function choices(w: Loops): void {
  const { a, b, whole, place, n, x } = w;
  const k = place[0]!;
  for (let i = 0; i < n; i += 1) {
    const own = a[i]!;
    const kind = whole[i]!;
    let value = own > x ? own : -x;
    if (kind === k) value = value + 1;
    b[i] = kind > k && own < 0 ? x : value;
  }
}
export function indices(w: Loops): void {
  const { a, b, place, n, x } = w;
  const k = place[0]!;
  for (let i = 0; i < n; i += 1) b[i] = (a[i]! * x + (i === k ? 10 : 0) + i) * b[i]!;
}
export function wholes(w: Loops): void {
  const { whole, place, n } = w;
  const k = place[0]!;
  for (let i = 0; i < n; i += 1) whole[i] = whole[i]! * 3 - place[i]! + (place[i]! > k ? i : k);
}
export function shiftedRow(w: Loops): void {
  const { a, b, place, n } = w;
  const row = place[0]! * 2;
  for (let i = 0; i < n; i += 1) b[row + i] = b[row + i]! * 0.5 + a[i]!;
}
export function scattered(w: Loops): void {
  const { a, b, place, n, x } = w;
  for (let i = 0; i < n; i += 1) b[i] = b[i]! * x + a[place[i]!]! * a[i]! + x * b[i]! * x - a[i]!;
}
export function cut(w: Loops): void {
  const { a, b, n, x } = w;
  for (let i = 0; i < n; i += 1) {
    const steps = (b[i]! * 3) | 0;
    b[i] = x * x + a[(steps & 7) + (i >> 1)]! * x + b[i]! * x;
  }
}
export function sums(w: Loops): void {
  const { a, b, n, x } = w;
  let sum = x;
  for (let i = 0; i < n; i += 1) sum += a[i]! * b[i]! * x + a[i]! / (b[i]! + x);
  let least = sum;
  for (let i = 0; i < n; i += 1) least = Math.min(least, a[i]! * b[i]! * x + a[i]! / (b[i]! + x));
  w.sum = sum - least;
}
/** What comes to the same in any order is kept for each lane until the end. */
export function counts(w: Loops): void {
  const { a, b, n, x } = w;
  let many = n;
  let most = -x;
  for (let i = 0; i < n; i += 1) {
    const own = a[i]! * b[i]! * x + a[i]! / (b[i]! + x);
    many += own > x ? 1 : 0;
    most = Math.max(most, own);
  }
  w.sum = 10 * many + most;
}
/** Each round reads what the round before wrote. */
export function chained(w: Loops): void {
  const { a, b, n } = w;
  for (let i = 1; i < n; i += 1) b[i] = b[i - 1]! * 0.5 + a[i]!;
}
/** Two rounds write to one place, one after the other. */
export function overlapping(w: Loops): void {
  const { a, b, n } = w;
  for (let i = 0; i < n; i += 1) {
    b[i] = a[i]! * 2;
    b[i + 1] = a[i]! * a[i]!;
  }
}
/** A round can move the end. */
export function endless(w: Loops): void {
  const { a, b, place } = w;
  let end = place[0]!;
  for (let i = 0; i < end; i += 1) {
    b[i] = a[i]! * a[i]! + b[i]!;
    end -= a[i]! > 0 ? 1 : 0;
  }
}
/** Rounds may write to one place. */
export function collected(w: Loops): void {
  const { a, b, place, n } = w;
  for (let i = 0; i < n; i += 1) b[place[i]!] = b[place[i]!]! + a[i]! * a[i]!;
}
/** What is handed on is no sum. */
export function foremost(w: Loops): void {
  const { a, n } = w;
  let best = -1;
  let most = -1;
  for (let i = 0; i < n; i += 1) {
    const own = a[i]!;
    if (own > most) {
      most = own;
      best = i;
    }
  }
  w.sum = best;
}
/** A sum that the rounds read on their way. */
export function running(w: Loops): void {
  const { a, b, n } = w;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    sum += a[i]! * a[i]!;
    b[i] = sum * a[i]! + b[i]! * a[i]!;
  }
}
