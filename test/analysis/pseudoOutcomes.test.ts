// Weighted outcomes as plain ones: nothing changes for equal weights, and a dominant weight does not feign certainty.
import { describe, expect, it } from 'vitest';
import { pseudoOutcomes } from '../../src/analysis/index.ts';
import { ln } from '../../src/numeric/index.ts';

const mean = (list: Float64Array): number => list.reduce((sum, x) => sum + x, 0) / list.length;

describe('pseudoOutcomes', () => {
  it('are the outcomes themselves where all weigh the same', () => {
    [...pseudoOutcomes([0, 1, 1, 0], [-3, -3, -3, -3])].forEach((value, i) => {
      expect(value).toBeCloseTo([0, 1, 1, 0][i]!, 12);
    });
  });

  it('leave one out: n times the mean less n - 1 times the mean without it', () => {
    const weights = [1, 2, 5, 2];
    const outcomes = [1, 0, 1, 1];
    const weighted = (skip: number): number => {
      const kept = weights.map((w, i) => (i === skip ? 0 : w));
      return kept.reduce((s, w, i) => s + w * outcomes[i]!, 0) / kept.reduce((s, w) => s + w, 0);
    };
    pseudoOutcomes(outcomes, weights.map(ln)).forEach((value, i) => {
      expect(value).toBeCloseTo(4 * weighted(-1) - 3 * weighted(i), 12);
    });
  });

  it('keep the mean within bounds and the scatter wide where one weight is nearly all', () => {
    const values = pseudoOutcomes([1, 0, 0, 0], [10, 0, 0, 0]);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(Math.max(...values.map((x) => Math.abs(x - mean(values))))).toBeGreaterThan(0.5);
  });
});
