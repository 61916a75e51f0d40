// Functions of the source as a program of their own, to be translated: arguments and result are numbers of a small world.
import type { Room } from '../../src/engine/room.ts';
import { exp, ln, logistic, logisticAll, normalCdf, normalQuantile } from '../../src/numeric/index.ts';
import {
  binomial,
  chooseIndex,
  combine,
  makeStream,
  normal,
  type Stream,
  uniform,
} from '../../src/random/index.ts';

export interface Probe {
  x: number;
  y: number;
  n: number;
  result: number;
  readonly stream: Stream;
  readonly utilities: Float64Array;
  readonly hashes: Uint32Array;
}

export const createProbe = (room: Room): Probe => ({
  x: 0,
  y: 0,
  n: 0,
  result: 0,
  stream: makeStream(2 ** 40 + 7, 12),
  utilities: room.doubles(9),
  hashes: room.words(9),
});

export function expOf(w: Probe): void {
  w.result = exp(w.x);
}
export function lnOf(w: Probe): void {
  w.result = ln(w.x);
}
export function logisticOf(w: Probe): void {
  w.result = logistic(w.x);
}
export function normalCdfOf(w: Probe): void {
  w.result = normalCdf(w.x);
}
export function normalQuantileOf(w: Probe): void {
  w.result = normalQuantile(w.x);
}
export function normalOf(w: Probe): void {
  w.result = normal(w.x);
}
export function roundOf(w: Probe): void {
  w.result = Math.round(w.x);
}
export function floorOf(w: Probe): void {
  w.result = Math.floor(w.x);
}
export function absOf(w: Probe): void {
  w.result = Math.abs(w.x);
}
export function sqrtOf(w: Probe): void {
  w.result = Math.sqrt(w.x);
}
export function leastOf(w: Probe): void {
  w.result = Math.min(w.x, w.y);
}
export function greatestOf(w: Probe): void {
  w.result = Math.max(w.x, w.y);
}
export function bitsOf(w: Probe): void {
  w.result = w.x | 0;
}
export function shiftedOf(w: Probe): void {
  w.result = (w.x >>> 3) + (w.x >> 5) + (w.x << 7) + (w.x >>> 0);
}
export function combinedOf(w: Probe): void {
  w.result = combine(w.x, w.y);
}
export function drawnOf(w: Probe): void {
  w.result = uniform(w.stream, 3, w.x, w.y);
}
export function seatsOf(w: Probe): void {
  w.result = binomial(w.x, w.n, w.y);
}
export function chosenOf(w: Probe): void {
  w.result = chooseIndex(w.utilities, w.utilities.length, w.stream, 2, w.x, w.y, w.hashes);
}
export function logisticsOf(w: Probe): void {
  logisticAll(w.utilities, w.utilities.length);
}
