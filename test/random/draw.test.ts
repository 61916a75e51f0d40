import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combine,
  DRAW_KIND,
  DRAW_KINDS,
  makeStream,
  nameHash,
  philox,
  uniform,
} from '../../src/random/index.ts';
import { firstByteOf, openSeries } from '../../src/random/series.ts';
import { looksUncorrelated, looksUniform, looksUniformInPairs, SIGNIFICANCE, times } from './statistics.ts';

const { vote, clock, choice } = DRAW_KIND;
const occasion = nameHash('some-motion');

describe('kinds', () => {
  it('keep the numbers that they have had since the first release', () => {
    expect(DRAW_KIND).toEqual({
      parameter: 0,
      clock: 1,
      choice: 2,
      vote: 3,
      seats: 4,
      effect: 5,
      session: 6,
      swap: 7,
      health: 8,
      shock: 9,
      resample: 10,
    });
    expect(DRAW_KINDS.map((name) => DRAW_KIND[name])).toEqual(DRAW_KINDS.map((_, i) => i));
    expect(Object.isFrozen(DRAW_KIND)).toBe(true);
  });
});

describe('makeStream', () => {
  it('splits a 53-bit seed in two words', () => {
    expect(makeStream(2 ** 53 - 1, 7, 3)).toEqual({ seedLow: -1, seedHigh: 0x1fffff, slot: 7, epoch: 3 });
    expect(makeStream(5)).toEqual({ seedLow: 5, seedHigh: 0, slot: 0, epoch: 0 });
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses seed %d', (seed) => {
    expect(() => makeStream(seed)).toThrow(
      new RangeError(`seed is ${seed}; it must be a whole number from 0 to 9007199254740991`),
    );
  });

  it('refuses slots and epochs out of range', () => {
    expect(() => makeStream(1, 2 ** 32)).toThrow(
      'slot is 4294967296; it must be a whole number from 0 to 4294967295',
    );
    expect(() => makeStream(1, 0, 2 ** 24)).toThrow(
      'epoch is 16777216; it must be a whole number from 0 to 16777215',
    );
  });
});

describe('uniform', () => {
  it('lies in the 256th part of its range that its first byte in a series names', () => {
    for (let i = 0; i < 100; i += 1) {
      const stream = makeStream(2 ** 40 + 9, 3 * i, i % 3);
      openSeries(stream, vote, i);
      for (let k = 0; k < 20; k += 1)
        expect(firstByteOf(combine(occasion, k))).toBe(
          Math.floor(256 * uniform(stream, vote, i, combine(occasion, k))),
        );
    }
  });

  it('has the values that it has always had', () => {
    expect([
      uniform(makeStream(1), vote, 0, 0),
      uniform(makeStream(1, 17, 2), clock, nameHash('anyone'), occasion),
      uniform(makeStream(2 ** 53 - 1, 2 ** 32 - 1, 2 ** 24 - 1), choice, -1, 0xffffffff),
    ]).toEqual([0.913894344906252, 0.0014638509521731624, 0.7684181291446629]);
  });

  it('is made of 53 bits of the block that it names', () => {
    const words = new Uint32Array(4);
    for (let i = 0; i < 100; i++) {
      philox(words, 99, 3, i, 2 * 256 + DRAW_KIND.shock, 1000 + i, occasion);
      const k = (words[0] >>> 5) * 2 ** 26 + (words[1] >>> 6);
      expect(uniform(makeStream(3 * 2 ** 32 + 99, i, 2), DRAW_KIND.shock, 1000 + i, occasion)).toBe(
        k / 2 ** 53,
      );
    }
  });

  it('does not care what was drawn before, or how a slot was reached', () => {
    const stream = makeStream(42, 5);
    const first = uniform(stream, vote, 1, occasion);
    for (let i = 0; i < 50; i++) uniform(stream, vote, i, occasion + 1);
    stream.slot = 9;
    expect(uniform(stream, vote, 1, occasion)).toBe(uniform(makeStream(42, 9), vote, 1, occasion));
    stream.slot = 5;
    expect(uniform(stream, vote, 1, occasion)).toBe(first);
  });

  it('lies strictly between 0 and 1, and every argument matters', () => {
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 1 });
    fc.assert(
      fc.property(seed, fc.nat(), word, word, (s, slot, subject, which) => {
        const u = uniform(makeStream(s, slot), vote, subject, which);
        const others = [
          uniform(makeStream(s + 1, slot), vote, subject, which),
          uniform(makeStream(s, slot ^ 1), vote, subject, which),
          uniform(makeStream(s, slot, 1), vote, subject, which),
          uniform(makeStream(s, slot), clock, subject, which),
          uniform(makeStream(s, slot), vote, subject ^ 1, which),
          uniform(makeStream(s, slot), vote, subject, which ^ 1),
        ];
        expect(u > 0 && u < 1).toBe(true);
        expect(others).not.toContain(u);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

// Each way of stepping from one draw to the next must look like chance.
const N = 40_000;
const walks: Record<string, (i: number) => number> = {
  'consecutive seeds': (i) => uniform(makeStream(1_000_000 + i), vote, 1, occasion),
  'seeds 2^32 apart': (i) => uniform(makeStream(7 + (i % 2_000_000) * 2 ** 32), vote, 1, occasion),
  'consecutive slots': (i) => uniform(makeStream(1, i), vote, 1, occasion),
  'consecutive epochs': (i) => uniform(makeStream(1, 1, i), vote, 1, occasion),
  'consecutive subjects': (i) => uniform(makeStream(1), vote, i, occasion),
  'consecutive occasions': (i) => uniform(makeStream(1), vote, 1, i),
  'kinds in turn': (i) =>
    uniform(makeStream(1, Math.floor(i / 10)), DRAW_KIND[DRAW_KINDS[i % 10]], 1, occasion),
  'occasions made by combine': (i) => uniform(makeStream(1), vote, 1, combine(occasion, i)),
  'occasions made by nameHash': (i) => uniform(makeStream(1), vote, 1, nameHash(`motion-${i}`)),
};

describe.each(Object.entries(walks))('over %s', (_, walk) => {
  const us = times(N, walk);

  it('draws are uniform', () => {
    expect(looksUniform(us)).toBeGreaterThan(SIGNIFICANCE);
  });

  it.each([1, 2, 10])('draws are not correlated with the one %i before', (lag) => {
    expect(looksUncorrelated(us.slice(lag), us.slice(0, -lag))).toBeGreaterThan(SIGNIFICANCE);
    expect(looksUniformInPairs(us.slice(lag), us.slice(0, -lag))).toBeGreaterThan(SIGNIFICANCE);
  });
});

it('and the yardsticks would notice: a golden-ratio walk, a drift, a crowded bin', () => {
  const golden = times(N, (i) => (i * 0.6180339887498949) % 1);
  const us = times(N, walks['consecutive slots']);
  const drifting = us.map((u, i) => (u + 0.03 * (us[i - 1] ?? 0)) / 1.03);
  const crowded = us.map((u, i) => (i % 80 === 0 ? 0.5 : u));
  expect(looksUniformInPairs(golden.slice(1), golden.slice(0, -1))).toBeLessThan(SIGNIFICANCE);
  expect(looksUncorrelated(drifting.slice(1), drifting.slice(0, -1))).toBeLessThan(SIGNIFICANCE);
  expect(looksUniform(crowded)).toBeLessThan(SIGNIFICANCE);
});

it('two histories of one seed, and one history of two seeds, are independent', () => {
  const draws = (seed: number, slot: number): number[] =>
    times(N, (i) => uniform(makeStream(seed, slot), vote, i, occasion));
  const base = draws(1, 0);
  for (const other of [draws(1, 1), draws(2, 0), draws(1 + 2 ** 32, 0), draws(0, 1)]) {
    expect(looksUncorrelated(base, other)).toBeGreaterThan(SIGNIFICANCE);
    expect(looksUniformInPairs(base, other)).toBeGreaterThan(SIGNIFICANCE);
  }
});
