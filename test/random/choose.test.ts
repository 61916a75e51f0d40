import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseIndex,
  combine,
  DRAW_KIND,
  gumbel,
  makeStream,
  nameHash,
  uniform,
} from '../../src/random/index.ts';
import { fitsCounts, SIGNIFICANCE } from './statistics.ts';

const { choice } = DRAW_KIND;

/** What an actor takes from named options, by name. */
function take(
  options: Readonly<Record<string, number>>,
  subject: number,
  occasion: number,
  seed = 1,
): string {
  const names = Object.keys(options);
  const utilities = Float64Array.from(names, (name) => options[name]);
  const hashes = Uint32Array.from(names, nameHash);
  return names[chooseIndex(utilities, names.length, makeStream(seed), choice, subject, occasion, hashes)];
}

describe('chooseIndex', () => {
  it('chooses with the odds of the multinomial logit', () => {
    const options = { resign: -0.5, wait: 0.8, attack: 0.3, appeal: -2 };
    const names = Object.keys(options);
    const counts = names.map(() => 0);
    const n = 60_000;
    for (let i = 0; i < n; i++) counts[names.indexOf(take(options, i, 7))]++;
    const weights = Object.values(options).map(Math.exp);
    const total = weights.reduce((sum, w) => sum + w, 0);
    expect(
      fitsCounts(
        counts,
        weights.map((w) => (n * w) / total),
      ),
    ).toBeGreaterThan(SIGNIFICANCE);
  });

  it('over occasions too', () => {
    let first = 0;
    for (let i = 0; i < 40_000; i++)
      if (take({ yes: 0, no: Math.log(3) }, 5, combine(9, i)) === 'yes') first++;
    expect(fitsCounts([first, 40_000 - first], [10_000, 30_000])).toBeGreaterThan(SIGNIFICANCE);
  });

  it('takes the option of the highest score, however close the others come', () => {
    const stream = makeStream(9);
    for (let i = 0; i < 5000; i++) {
      const n = 1 + (i % 7);
      const spread = i % 3 === 0 ? 0.02 : 3;
      const hashes = Uint32Array.from({ length: n }, (_, k) => combine(i, k));
      const utilities = Float64Array.from(hashes, (hash) => spread * uniform(stream, choice, hash, 1));
      const scores = Array.from(
        utilities,
        (utility, k) => utility + gumbel(uniform(stream, choice, 4, combine(i, hashes[k]))),
      );
      expect(chooseIndex(utilities, n, stream, choice, 4, i, hashes)).toBe(
        scores.indexOf(Math.max(...scores)),
      );
    }
  });

  it('does not care in which order options are listed', () => {
    const utilities = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      { minKeys: 1, maxKeys: 8 },
    );
    fc.assert(
      fc.property(utilities, fc.nat(), fc.nat(), (options, subject, occasion) => {
        const reversed = Object.fromEntries(Object.entries(options).reverse());
        expect(take(reversed, subject, occasion)).toBe(take(options, subject, occasion));
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('lets a new option win only itself', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (subject, occasion, utility) => {
          const before = take({ a: 0, b: 1, c: 0.5 }, subject, occasion);
          expect([before, 'd']).toContain(take({ a: 0, d: utility, b: 1, c: 0.5 }, subject, occasion));
        },
      ),
      { seed: 6, numRuns: 1000 },
    );
  });

  it('moves only towards an option that has become better', () => {
    for (let i = 0; i < 2000; i++) {
      const before = take({ a: 0, b: 1, c: 0.5 }, i, 3);
      expect([before, 'a']).toContain(take({ a: 0.4, b: 1, c: 0.5 }, i, 3));
    }
  });

  it('leaves one actor alone when another appears', () => {
    const alone = Array.from({ length: 50 }, (_, i) => take({ a: 0, b: 0.1 }, i, 3));
    const withGuest = Array.from({ length: 50 }, (_, i) => {
      take({ a: 0, b: 0.1 }, 1000 + i, 3);
      return take({ a: 0, b: 0.1 }, i, 3);
    });
    expect(withGuest).toEqual(alone);
  });

  it('never takes the impossible and always the only possible', () => {
    for (let i = 0; i < 500; i++) {
      expect(take({ no: -Infinity, yes: -700 }, i, 1)).toBe('yes');
    }
  });

  it('breaks ties by the hash of the option, not by its place', () => {
    // Utilities so large that the noise is rounded away.
    const [a, b] = [nameHash('left'), nameHash('right')];
    const smaller = a < b ? 'left' : 'right';
    for (let i = 0; i < 50; i++) {
      expect(take({ left: 1e20, right: 1e20 }, i, 1)).toBe(smaller);
      expect(take({ right: 1e20, left: 1e20 }, i, 1)).toBe(smaller);
    }
  });

  it('uses only the first n entries', () => {
    const utilities = Float64Array.of(0, 100);
    expect(chooseIndex(utilities, 1, makeStream(1), choice, 1, 1, Uint32Array.of(5, 6))).toBe(0);
  });

  it('refuses utilities that are no numbers, and choices without options', () => {
    expect(() => take({ a: 0, b: NaN }, 1, 1)).toThrow(
      new RangeError('utility of option 1 is NaN; it must be a finite number or -Infinity'),
    );
    expect(() => take({ a: Infinity }, 1, 1)).toThrow(RangeError);
    expect(() => take({ a: -Infinity, b: -Infinity }, 1, 1)).toThrow(
      new RangeError('none of 2 options is possible; give at least one a utility above -Infinity'),
    );
  });
});
