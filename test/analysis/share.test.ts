import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber, type Sample, type Share, sampleOf, share } from '../../src/analysis/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';
import { column } from '../../src/results/index.ts';
import { outcomeRows } from './rows.ts';

const leads = (sample: Sample): Share => {
  const leader = column(sample.table, 'leader.standard');
  return share(sample, (row) => leader[row] === 0);
};

/** Outcomes of points whose probabilities are given, `replicates` each, by named chance. */
function outcomesOf(probabilities: readonly number[], replicates: number, seed: number): boolean[] {
  const stream = makeStream(seed);
  return probabilities.flatMap((p, k) =>
    Array.from({ length: replicates }, (_, r) => uniform(stream, DRAW_KIND.effect, k, r) < p),
  );
}

describe('share', () => {
  it('is the plain share with equal weights, and Wilson’s interval with one history a point', () => {
    const outcomes = Array.from({ length: 100 }, (_, i) => i < 30);
    const { probability, low, high } = leads(sampleOf(outcomeRows(outcomes, 1)));
    expect(probability).toBeCloseTo(0.3, 12);
    // Wilson at n = 100, p = 0.3: 0.219 to 0.396; slightly wider for 99 degrees of freedom.
    expect(low).toBeCloseTo(0.218, 2);
    expect(high).toBeCloseTo(0.397, 2);
    expect(low).toBeLessThan(0.2189);
  });

  it('keeps an interval at 0 and at 1', () => {
    const none = leads(sampleOf(outcomeRows(new Array<boolean>(1000).fill(false), 4)));
    expect(none.probability).toBe(0);
    expect(none.high).toBeGreaterThan(0.003);
    expect(none.high).toBeLessThan(0.005);
    const all = leads(sampleOf(outcomeRows(new Array<boolean>(1000).fill(true), 4)));
    expect(all.probability).toBe(1);
    expect(all.low).toBeLessThan(0.997);
  });

  it('is wider where the histories of a point agree with each other', () => {
    const apart = Array.from({ length: 400 }, (_, i) => i % 2 === 0);
    const together = Array.from({ length: 400 }, (_, i) => Math.floor(i / 8) % 2 === 0);
    const width = (outcomes: readonly boolean[]): number => {
      const { low, high } = leads(sampleOf(outcomeRows(outcomes, 8)));
      return high - low;
    };
    // Eight that always agree count as one: the interval widens by the square root of eight.
    expect(width(together) / width(apart)).toBeGreaterThan(2.5);
    expect(width(together) / width(apart)).toBeLessThan(3.1);
  });

  it('says 0 to 1 of nothing, and widely of very few points', () => {
    expect(leads(sampleOf(outcomeRows([], 1)))).toEqual({ probability: 0, low: 0, high: 1 });
    const two = leads(sampleOf(outcomeRows([true, true, true, false], 2)));
    expect(two.high - two.low).toBeGreaterThan(0.8);
  });

  it('covers the true share in about 95 of 100 experiments, clustered and weighted as they come', () => {
    const probabilities = Array.from({ length: 60 }, (_, k) => (k % 3 === 0 ? 0.8 : 0.15));
    const truth = probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length;
    let covered = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const drawn = probabilities.map(
        (_, k) => probabilities[Math.floor(60 * uniform(makeStream(seed), DRAW_KIND.clock, k, 7))]!,
      );
      const { low, high } = leads(sampleOf(outcomeRows(outcomesOf(drawn, 8, seed), 8)));
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.98);
  });

  it('counts by weight', () => {
    const { probability } = leads(sampleOf(outcomeRows([true, false], 1, [Math.log(3), 0])));
    expect(probability).toBeCloseTo(0.75, 12);
  });

  it('holds its share within its interval, whatever the rows', () => {
    const rows = fc.array(fc.tuple(fc.boolean(), fc.double({ min: -40, max: 40, noNaN: true })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (entries, replicates) => {
        const table = outcomeRows(
          entries.map(([led]) => led),
          replicates,
          entries.map(([, weight]) => weight),
        );
        const { probability, low, high } = leads(sampleOf(table));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(probability);
        expect(probability).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('effectiveNumber', () => {
  it('is the number of equal weights, and 1 when one weighs everything', () => {
    expect(effectiveNumber([2, 2, 2])).toBeCloseTo(3, 12);
    expect(effectiveNumber([1, 0, 0])).toBe(1);
    expect(effectiveNumber([])).toBe(0);
  });
});
