import { describe, expect, it } from 'vitest';
import { acrossParameters, acrossReadings, type Interval, sampleOf } from '../../src/analysis/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';
import { column } from '../../src/results/index.ts';
import { outcomeRows } from './rows.ts';

const stream = makeStream(20250102);

/** A Beta(a, b) draw for whole a and b: the a-th smallest of a + b - 1 uniform draws. */
function beta(a: number, b: number, k: number): number {
  const us = Array.from({ length: a + b - 1 }, (_, i) => uniform(stream, DRAW_KIND.clock, k, 100 * a + i));
  return us.sort((x, y) => x - y)[a - 1]!;
}

/** The range found from `replicates` histories at each of so many points whose probabilities are Beta(a, b). */
function rangeOf(a: number, b: number, points: number, replicates: number): Interval | null {
  const outcomes = Array.from({ length: points }, (_, k) => beta(a, b, k)).flatMap((p, k) =>
    Array.from({ length: replicates }, (_, r) => uniform(stream, DRAW_KIND.effect, k, r) < p),
  );
  const sample = sampleOf(outcomeRows(outcomes, replicates));
  const leader = column(sample.table, 'leader.standard');
  return acrossParameters(sample, (row) => leader[row] === 0);
}

/** 5th and 95th percentile of the Beta distribution, from tables. */
const KNOWN: readonly (readonly [a: number, b: number, low: number, high: number])[] = [
  [2, 2, 0.1354, 0.8646],
  [5, 5, 0.2514, 0.7486],
  [2, 8, 0.041, 0.4291],
  [20, 20, 0.3716, 0.6284],
];

describe('acrossParameters', () => {
  it.each(KNOWN)(
    'finds the 5th and 95th percentile of Beta(%i, %i), eight histories a point',
    (a, b, low, high) => {
      const found = rangeOf(a, b, 4000, 8);
      // Eight histories a point are coarse: shares come in steps of an eighth, drawn toward the mean.
      expect(Math.abs(found!.low - low)).toBeLessThan(0.06);
      expect(Math.abs(found!.high - high)).toBeLessThan(0.06);
    },
  );

  it('is nearer the truth with more histories a point', () => {
    const found = rangeOf(5, 5, 4000, 64);
    expect(Math.abs(found!.low - 0.2514)).toBeLessThan(0.015);
    expect(Math.abs(found!.high - 0.7486)).toBeLessThan(0.015);
  });

  it('does not take dice for parameters: one probability everywhere gives next to no range', () => {
    const outcomes = Array.from(
      { length: 16000 },
      (_, row) => uniform(stream, DRAW_KIND.effect, row, 5) < 0.4,
    );
    const sample = sampleOf(outcomeRows(outcomes, 8));
    const leader = column(sample.table, 'leader.standard');
    const { low, high } = acrossParameters(sample, (row) => leader[row] === 0)!;
    // Uncorrected, eight histories a point would give 0.125 to 0.75.
    expect(high - low).toBeLessThan(0.12);
  });

  it('does not call a few points alike because dice hide the difference', () => {
    // Probabilities of 0.15 and 0.35, ten points each with four histories: the range must not vanish.
    let vanished = 0;
    for (let trial = 0; trial < 50; trial += 1) {
      const outcomes = Array.from({ length: 80 }, (_, row) => {
        const probability = Math.floor(row / 4) % 2 === 0 ? 0.15 : 0.35;
        return uniform(stream, DRAW_KIND.effect, row, 900 + trial) < probability;
      });
      const sample = sampleOf(outcomeRows(outcomes, 4));
      const leader = column(sample.table, 'leader.standard');
      const { low, high } = acrossParameters(sample, (row) => leader[row] === 0)!;
      if (high - low < 0.05) vanished += 1;
    }
    expect(vanished).toBeLessThan(3);
  });

  it('finds the full range where each point is certain', () => {
    const outcomes = Array.from({ length: 800 }, (_, row) => Math.floor(row / 8) % 2 === 0);
    const sample = sampleOf(outcomeRows(outcomes, 8));
    const leader = column(sample.table, 'leader.standard');
    const range = acrossParameters(sample, (row) => leader[row] === 0)!;
    expect(range.low).toBeCloseTo(0, 9);
    expect(range.high).toBeCloseTo(1, 9);
  });

  it('is null where points cannot be told from dice', () => {
    for (const replicates of [1, 100]) {
      const sample = sampleOf(
        outcomeRows(
          Array.from({ length: 100 }, (_, i) => i % 3 === 0),
          replicates,
        ),
      );
      expect(acrossParameters(sample, (row) => row % 3 === 0)).toBeNull();
    }
  });
});

describe('acrossReadings', () => {
  it('runs from the lowest to the highest, and needs two', () => {
    expect(acrossReadings([0.4, 0.1, 0.2])).toEqual({ low: 0.1, high: 0.4 });
    expect(acrossReadings([0.4])).toBeNull();
  });
});
