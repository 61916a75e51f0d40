// Groups for the tests, from numbers that a small generator of its own gives: the same on every run.
import type { Group } from '../../../src/models/index.ts';

/**
 * A stream of numbers in [0, 1) that follows from `seed` (a linear congruential generator, good enough to vary
 * tests).
 */
export function numbers(seed: number): () => number {
  let state = (seed * 2654435761 + 1) % 4294967296;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A group of `actors` on `issues`, saliences adding up to less than 1 for everybody. */
export function randomGroup(actors: number, issues: number, seed: number): Group {
  const next = numbers(seed);
  const table = (length: number, value: () => number): Float64Array => Float64Array.from({ length }, value);
  return {
    actors: Array.from({ length: actors }, (_, i) => `actor ${i}`),
    issues: Array.from({ length: issues }, (_, k) => `issue ${k}`),
    capability: table(actors, () => 10 + 190 * next()),
    position: table(actors * issues, () => 100 * next()),
    salience: table(actors * issues, () => (0.1 + 0.85 * next()) / issues),
    low: 0,
    high: 100,
  };
}
