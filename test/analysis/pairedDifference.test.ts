import { describe, expect, it } from 'vitest';
import { type Pairs, pairedDifference } from '../../src/analysis/index.ts';

const pairs = (differences: readonly number[], replicates: number): Pairs => ({
  differences,
  weights: differences.map(() => 1),
  pointOf: differences.map((_, row) => Math.floor(row / replicates)),
  points: Math.ceil(differences.length / replicates),
});
const times = (n: number, ...values: readonly number[]): number[] =>
  Array.from({ length: n * values.length }, (_, i) => values[i % values.length]!);

describe('pairedDifference', () => {
  it('is the mean of the differences, with an interval by points', () => {
    const { difference, low, high } = pairedDifference(pairs(times(50, 1, 0, 0, -1, 1, 0, 0, 0), 8));
    expect(difference).toBeCloseTo(1 / 8, 12);
    expect(low).toBeLessThan(1 / 8);
    expect(high).toBeGreaterThan(1 / 8);
  });

  it('leaves room for what was never seen: no pair of 400 differs', () => {
    const { difference, low, high } = pairedDifference(pairs(times(400, 0), 8));
    expect(difference).toBe(0);
    expect(high).toBeCloseTo(0.0095, 3);
    expect(low).toBeCloseTo(-high, 12);
  });

  it('is wider where the histories of a point go together', () => {
    const together = pairedDifference(pairs(times(25, ...times(8, 1), ...times(8, 0)), 8));
    const apart = pairedDifference(pairs(times(200, 1, 0), 8));
    expect(together.difference).toBe(apart.difference);
    expect(together.high - together.low).toBeGreaterThan(2 * (apart.high - apart.low));
  });

  it('tells parameters from dice', () => {
    const parameters = pairedDifference(pairs(times(25, ...times(8, 1), ...times(8, 0)), 8))
      .acrossParameters!;
    const dice = pairedDifference(pairs(times(200, 1, 0), 8)).acrossParameters!;
    expect(parameters.high - parameters.low).toBeGreaterThan(0.9);
    expect(dice.high - dice.low).toBeLessThan(0.1);
  });

  it('knows nothing from nothing', () =>
    expect(pairedDifference(pairs([], 8))).toEqual({
      difference: 0,
      low: -1,
      high: 1,
      acrossParameters: null,
    }));
});
