import { describe, expect, it } from 'vitest';
import { movers, quantile, rankCorrelation } from '../../src/analysis/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';

const stream = makeStream(11);
const series = (name: number, points: number): Float64Array =>
  Float64Array.from({ length: points }, (_, k) => uniform(stream, DRAW_KIND.effect, name, k));

describe('rankCorrelation', () => {
  it('knows Spearman’s own kind of example, ties and all', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 400])).toBe(1);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    expect(rankCorrelation([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it('refuses series of different length', () => {
    expect(() => rankCorrelation([1], [1, 2])).toThrow('series of 1 and 2 values cannot be compared');
  });
});

describe('movers', () => {
  const points = 250;
  const idle = Array.from({ length: 300 }, (_, i) => ({ path: `idle.${i}`, values: series(i + 10, points) }));

  it('finds the number that moves the outcome', () => {
    const strong = series(1, points);
    const shares = strong.map(
      (value, k) => Math.round(8 * (0.6 * value + 0.4 * uniform(stream, DRAW_KIND.effect, 2, k))) / 8,
    );
    const [first, second] = movers(shares, [...idle, { path: 'strong', values: strong }]);
    expect(first).toMatchObject({ path: 'strong', significant: true });
    expect(first!.rho).toBeGreaterThan(0.5);
    expect(second!.significant).toBe(false);
  });

  it('names none of 300 idle numbers', () => {
    expect(movers(series(3, points), idle).filter(({ significant }) => significant)).toEqual([]);
  });

  it('calls nothing significant on few points', () => {
    const values = series(4, 20);
    expect(movers(values, [{ path: 'same', values }])[0]).toMatchObject({ rho: 1, significant: false });
  });
});

describe('quantile', () => {
  it('is always one of the values, by weight', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([3, 1, 2], 0.5, [10, 1, 1])).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1);
    expect(quantile([5, 6], 1)).toBe(6);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
