import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/numeric/index.ts';
import {
  DRAW_KIND,
  exponential,
  gumbel,
  makeStream,
  normal,
  triangular,
  uniform,
  uniformIn,
} from '../../src/random/index.ts';
import { followsCdf, mean, SIGNIFICANCE, times } from './statistics.ts';

const stream = makeStream(20240601);
const us = times(50_000, (i) => uniform(stream, DRAW_KIND.effect, i, 1));

function variance(xs: readonly number[]): number {
  const center = mean(xs);
  return mean(xs.map((x) => (x - center) ** 2));
}

const inUnit = fc.double({ min: 2 ** -54, max: 1 - 2 ** -53, noNaN: true });

function triangularCdf(x: number, low: number, mode: number, high: number): number {
  if (x < mode) return (x - low) ** 2 / ((high - low) * (mode - low));
  return 1 - (high - x) ** 2 / ((high - low) * (high - mode));
}

describe('the distributions have the shape that they claim (Kolmogorov-Smirnov)', () => {
  it.each<[string, number[], (x: number) => number]>([
    ['exponential', us.map(exponential), (x) => 1 - Math.exp(-x)],
    ['gumbel', us.map(gumbel), (x) => Math.exp(-Math.exp(-x))],
    ['normal', us.map((u) => normal(u, 3, 2)), (x) => normalCdf((x - 3) / 2)],
    ['triangular', us.map((u) => triangular(u, 2, 3, 7)), (x) => triangularCdf(x, 2, 3, 7)],
    ['uniformIn', us.map((u) => uniformIn(u, -4, 6)), (x) => (x + 4) / 10],
  ])('%s', (_, xs, cdf) => {
    expect(followsCdf(xs, cdf)).toBeGreaterThan(SIGNIFICANCE);
  });

  it('and the test would notice a slope that is off by 3 percent', () => {
    expect(
      followsCdf(
        us.map((u) => exponential(u) * 1.03),
        (x) => 1 - Math.exp(-x),
      ),
    ).toBeLessThan(SIGNIFICANCE);
  });
});

describe('their moments are right to four standard errors', () => {
  it.each<[string, number[], number, number]>([
    ['exponential', us.map(exponential), 1, 1],
    ['gumbel', us.map(gumbel), 0.5772156649, Math.PI ** 2 / 6],
    ['normal', us.map((u) => normal(u)), 0, 1],
  ])('%s', (_, xs, center, spread) => {
    expect(Math.abs(mean(xs) - center)).toBeLessThan(4 * Math.sqrt(spread / xs.length));
    expect(Math.abs(variance(xs) / spread - 1)).toBeLessThan(0.05);
  });
});

describe('they are inverse distribution functions', () => {
  it('monotone in u', () => {
    fc.assert(
      fc.property(inUnit, inUnit, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(exponential(low)).toBeGreaterThanOrEqual(exponential(high));
        expect(gumbel(low)).toBeLessThanOrEqual(gumbel(high));
        expect(normal(low)).toBeLessThanOrEqual(normal(high) + 1e-15 * Math.abs(normal(high)));
        expect(triangular(low, 1, 2, 9)).toBeLessThanOrEqual(triangular(high, 1, 2, 9));
        expect(uniformIn(low, -1, 2)).toBeLessThanOrEqual(uniformIn(high, -1, 2));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('finite and within their range at the smallest and the largest u', () => {
    for (const u of [2 ** -54, 1 - 2 ** -53]) {
      expect(exponential(u)).toBeGreaterThan(0);
      for (const x of [exponential(u), gumbel(u), normal(u)]) expect(Number.isFinite(x)).toBe(true);
      for (const [low, mode, high] of [
        [0.1, 0.1, 0.3],
        [0.1, 0.3, 0.3],
        [-7, 0, 1e9],
      ]) {
        expect(triangular(u, low, mode, high)).toBeGreaterThanOrEqual(low);
        expect(triangular(u, low, mode, high)).toBeLessThanOrEqual(high);
      }
      expect(uniformIn(u, 0.1, 0.3)).toBeLessThanOrEqual(0.3);
    }
  });
});

describe('triangular', () => {
  it('returns the value where there is no range', () => {
    expect(triangular(0.3, 5, 5, 5)).toBe(5);
  });

  it('has its mode at the share of the width that it should', () => {
    expect(triangular(0.25, 0, 1, 4)).toBeCloseTo(1, 14);
  });

  it('refuses a range that is upside down', () => {
    expect(() => triangular(0.5, 3, 2, 4)).toThrow(
      new RangeError('triangular needs low <= mode <= high, but got 3, 2, 4'),
    );
    expect(() => triangular(0.5, 1, NaN, 4)).toThrow(RangeError);
  });
});
