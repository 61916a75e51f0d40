import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocControl, mostControl } from '../../src/models/index.ts';

/** Shapley-Shubik by its definition: all orders of the players, singles included. */
function byOrders(weights: readonly number[], singles: number, quota: number): number[] {
  const seats = [...weights, ...Array.from({ length: singles }, () => 1)];
  const pivots = seats.map(() => 0);
  let orders = 0;
  const visit = (left: number[], sum: number): void => {
    if (sum >= quota) return;
    for (const player of left) {
      const rest = left.filter((other) => other !== player);
      if (sum + seats[player]! >= quota) pivots[player]! += factorial(rest.length);
      else visit(rest, sum + seats[player]!);
    }
  };
  visit(
    seats.map((_, player) => player),
    0,
  );
  orders = factorial(seats.length);
  return pivots.slice(0, weights.length).map((count) => count / orders);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

describe('blocControl', () => {
  it('gives 50-49-1 with quota 51 its textbook values', () => {
    const [large, middle, small] = blocControl([50, 49, 1], 0, 51);
    expect(large).toBeCloseTo(2 / 3, 12);
    expect(middle).toBeCloseTo(1 / 6, 12);
    expect(small).toBeCloseTo(1 / 6, 12);
  });

  it('gives a bloc of one among single voters the same as any of them', () => {
    expect(blocControl([1], 6, 4)[0]).toBeCloseTo(1 / 7, 12);
  });

  it('gives everything to a bloc that reaches the quota alone where nobody else does', () => {
    const [strong, weak] = blocControl([6, 2], 2, 6);
    expect(strong).toBeCloseTo(1, 12);
    expect(weak).toBe(0);
  });

  it('agrees with counting all orders', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weights, singles, height) => {
          const total = weights.reduce((sum, weight) => sum + weight, singles);
          const quota = 1 + Math.floor(height * (total - 1));
          blocControl(weights, singles, quota).forEach((index, k) => {
            expect(index).toBeCloseTo(byOrders(weights, singles, quota)[k]!, 10);
          });
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('refuses a quota that nobody can meet', () => {
    expect(() => blocControl([2], 2, 9)).toThrow('a quota of 9 cannot be met by 4 seats; give 1 to 4');
  });
});

describe('mostControl', () => {
  it('is the highest of all indices, and the first that has it, also where lighter blocs have as much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 0, max: 12 }),
        (weights, singles) => {
          const seats = weights.reduce((sum, weight) => sum + weight, singles);
          const quota = Math.floor(seats / 2) + 1;
          const all = blocControl(weights, singles, quota);
          const [bloc, index] = mostControl(weights, singles, quota);
          expect(index).toBe(Math.max(...all));
          expect(bloc).toBe(all.indexOf(index));
        },
      ),
    );
  });
});
