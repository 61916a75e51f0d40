import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyInteraction, shapleyValues } from '../../src/analysis/index.ts';

/** Worths of all sets, from a function of the set's members. */
const game = (k: number, worth: (members: readonly number[]) => number): number[] =>
  Array.from({ length: 1 << k }, (_, set) =>
    worth(Array.from({ length: k }, (_, i) => i).filter((i) => (set & (1 << i)) !== 0)),
  );

describe('shapleyValues', () => {
  it('gives the glove game its known values: one left glove, two right ones', () => {
    const gloves = game(3, (set) => (set.includes(0) && set.length > 1 ? 1 : 0));
    expect(shapleyValues(gloves)).toEqual([2 / 3, 1 / 6, 1 / 6].map((value) => expect.closeTo(value, 12)));
  });

  it('gives each player of an additive game what he brings', () => {
    const brought = [0.1, -0.2, 0.4, 0];
    const sum = game(4, (set) => set.reduce((total, i) => total + brought[i]!, 0.05));
    expect(shapleyValues(sum)).toEqual(brought.map((value) => expect.closeTo(value, 12)));
  });

  it('sums to what all bring over none, in any game', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (v) => {
          const total = shapleyValues(v).reduce((sum, value) => sum + value, 0);
          expect(total).toBeCloseTo(v[15]! - v[0]!, 10);
        },
      ),
    );
  });

  it('refuses a list that is no game', () => {
    expect(() => shapleyValues([0, 1, 1])).toThrow(
      new RangeError('3 worths: a game of k players has 2^k of them'),
    );
  });
});

describe('shapleyInteraction', () => {
  it('is one for two that work only together, minus one for two that replace each other', () => {
    expect(
      shapleyInteraction(
        game(2, (set) => (set.length === 2 ? 1 : 0)),
        0,
        1,
      ),
    ).toBeCloseTo(1, 12);
    expect(
      shapleyInteraction(
        game(2, (set) => (set.length > 0 ? 1 : 0)),
        0,
        1,
      ),
    ).toBeCloseTo(-1, 12);
  });

  it('of a pair in a game of three averages over the third', () => {
    // 0 and 1 work only together, and only without 2
    const worths = game(3, (set) => (set.includes(0) && set.includes(1) && !set.includes(2) ? 1 : 0));
    expect(shapleyInteraction(worths, 0, 1)).toBeCloseTo(0.5, 12);
  });
});
