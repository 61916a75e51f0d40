import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHash, pointCoordinate } from '../../src/random/index.ts';
import { correlation, looksUniform, looksUniformInPairs, mean, SIGNIFICANCE, times } from './statistics.ts';

const parameter = (i: number): number => nameHash(`parameter-${i}`);
const column = (n: number, name: number, seed = 1, start = 0): number[] =>
  times(n, (i) => pointCoordinate(seed, name, start + i));

describe('pointCoordinate', () => {
  it('has the values that it has always had', () => {
    expect(column(8, nameHash('dissent-cost'), 1).map((x) => x * 2 ** 33)).toEqual([
      3180014889, 5865056619, 6582043423, 701863643, 4653891815, 3376876699, 1419193237, 8492636131,
    ]);
  });

  it('puts one point of every aligned block of 2^k into each interval of width 2^-k', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 10 }),
        fc.nat({ max: 2 ** 21 }),
        (seed, name, k, block) => {
          const size = 2 ** k;
          const cells = new Set(column(size, name, seed, block * size).map((x) => Math.floor(x * size)));
          expect(cells.size).toBe(size);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it('lies strictly between 0 and 1, to the last index', () => {
    for (const index of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
      for (let i = 0; i < 1000; i++) {
        const x = pointCoordinate(i, parameter(i), index);
        expect(x > 0 && x < 1).toBe(true);
      }
    }
  });

  it('gives any single point a uniform distribution over seeds, independent of another parameter', () => {
    const xs = times(20_000, (seed) => pointCoordinate(seed, parameter(0), 5));
    const ys = times(20_000, (seed) => pointCoordinate(seed, parameter(1), 5));
    expect(looksUniform(xs)).toBeGreaterThan(SIGNIFICANCE);
    expect(looksUniformInPairs(xs, ys)).toBeGreaterThan(SIGNIFICANCE);
  });

  it('integrates a smooth function far better than chance: error below 1/100 of Monte Carlo at 1,024 points', () => {
    const errors = times(50, (seed) => mean(column(1024, parameter(3), seed).map((x) => x * x)) - 1 / 3);
    const typical = Math.sqrt(mean(errors.map((e) => e * e)));
    expect(typical).toBeLessThan(Math.sqrt(4 / 45 / 1024) / 100);
  });
});

describe('two parameters', () => {
  it.each([16, 64, 256, 1024])('are uncorrelated over %i points, on average and in each pair', (n) => {
    const rs = times(400, (i) => correlation(column(n, parameter(2 * i)), column(n, parameter(2 * i + 1))));
    // Standard deviation 1.25 / sqrt n, see the documentation; 400 pairs, so 4.5 deviations for the largest.
    expect(Math.max(...rs.map(Math.abs))).toBeLessThan((4.5 * 1.25) / Math.sqrt(n));
    expect(Math.abs(mean(rs))).toBeLessThan((4 * 1.25) / Math.sqrt(n * 400));
    expect(Math.sqrt(mean(rs.map((r) => r * r))) * Math.sqrt(n)).toBeLessThan(1.4);
  });

  it('are uncorrelated over seeds too', () => {
    const rs = times(400, (seed) =>
      correlation(column(64, parameter(1), seed), column(64, parameter(2), seed)),
    );
    expect(Math.max(...rs.map(Math.abs))).toBeLessThan((4.5 * 1.25) / 8);
    expect(Math.abs(mean(rs))).toBeLessThan((4 * 1.25) / Math.sqrt(64 * 400));
  });

  it('fill the square evenly (chi-square over 8 x 8 cells, 4,096 points, 100 pairs)', () => {
    const worst = Math.min(
      ...times(100, (i) =>
        looksUniformInPairs(column(4096, parameter(2 * i)), column(4096, parameter(2 * i + 1)), 8),
      ),
    );
    expect(worst).toBeGreaterThan(SIGNIFICANCE / 100);
  });

  it('do not know of each other: a value depends on seed, name and index only', () => {
    const before = column(32, parameter(1));
    column(32, parameter(99));
    expect(column(32, parameter(1))).toEqual(before);
    expect(column(64, parameter(1)).slice(0, 32)).toEqual(before);
    expect(column(32, parameter(1), 2)).not.toEqual(before);
    expect(column(32, parameter(1), 1 + 2 ** 32)).not.toEqual(before);
  });
});

it('refuses seeds and indexes out of range', () => {
  expect(() => pointCoordinate(1, 1, 0.5)).toThrow(
    new RangeError('index is 0.5; it must be a whole number from 0 to 4294967295'),
  );
  expect(() => pointCoordinate(-1, 1, 0)).toThrow(
    new RangeError('seed is -1; it must be a whole number from 0 to 9007199254740991'),
  );
  expect(() => pointCoordinate(1, 1, 2 ** 32)).toThrow(RangeError);
});
