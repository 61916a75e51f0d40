// The mood that would just tip a vote, and how well the odds drawn from it agree with exact ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tippingMood } from '../../src/engine/kernels/tippingMood.ts';
import { logistic, logit, normalCdf, normalQuantile } from '../../src/numeric/index.ts';

const WIDEST = 40;

function moodOf(groups: readonly (readonly [logit: number, size: number])[], needed: number): number {
  const chances = Float64Array.from(groups, ([x]) => logistic(x));
  const sizes = Float64Array.from(groups, ([, size]) => size);
  const members = sizes.reduce((sum, size) => sum + size, 0);
  return tippingMood(chances, sizes, groups.length, members, needed, WIDEST);
}

const expectedCount = (groups: readonly (readonly [number, number])[], mood: number): number =>
  groups.reduce((sum, [x, size]) => sum + size * logistic(x + mood), 0);

/** The chance of at least `needed` votes by counting every outcome, the mood averaged over 201 equal parts. */
function exactOdds(groups: readonly (readonly [number, number])[], needed: number, spread: number): number {
  let sum = 0;
  const parts = 201;
  for (let k = 0; k < parts; k += 1) {
    const mood = spread * normalQuantile((k + 0.5) / parts);
    let counts = [1];
    for (const [x, size] of groups) {
      const p = logistic(x + mood);
      for (let n = 0; n < size; n += 1) {
        counts = [...counts, 0].map(
          (weight, votes) => weight * (1 - p) + (votes > 0 ? counts[votes - 1] * p : 0),
        );
      }
    }
    sum += counts.slice(Math.ceil(needed)).reduce((total, weight) => total + weight, 0);
  }
  return sum / parts;
}

const group = fc.tuple(fc.double({ min: -8, max: 8, noNaN: true }), fc.integer({ min: 1, max: 9 }));
const body = fc.array(group, { minLength: 1, maxLength: 6 });
const height = fc.double({ min: 0, max: 1, noNaN: true });

/** A number of votes between one half and all but one half. */
function neededOf(groups: readonly (readonly [number, number])[], share: number): number {
  const members = groups.reduce((sum, [, size]) => sum + size, 0);
  return Math.floor(share * (members - 1)) + 0.5;
}

describe('the tipping mood', () => {
  it('of members who all think alike is what they lack', () => {
    expect(moodOf([[0.4, 10]], 5)).toBeCloseTo(-0.4, 9);
    expect(moodOf([[-1.5, 30]], 20)).toBeCloseTo(logit(20 / 30) + 1.5, 9);
    expect(moodOf([[0, 7]], 3.5)).toBeCloseTo(0, 9);
  });

  it('brings the expected count to what is needed', () => {
    fc.assert(
      fc.property(body, height, (groups, share) => {
        const needed = neededOf(groups, share);
        const mood = moodOf(groups, needed);
        expect(expectedCount(groups, mood)).toBeCloseTo(needed, 5);
      }),
      { numRuns: 500 },
    );
  });

  it('falls when anybody supports the motion more', () => {
    fc.assert(
      fc.property(body, height, fc.nat(), height, (groups, share, who, more) => {
        const needed = neededOf(groups, share);
        const stronger = groups.map(
          ([x, size], i) => [i === who % groups.length ? x + more : x, size] as const,
        );
        expect(moodOf(stronger, needed)).toBeLessThanOrEqual(moodOf(groups, needed) + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it('stays within its bounds where nothing could tip the vote', () => {
    expect(moodOf([[-500, 9]], 5)).toBe(WIDEST);
    expect(moodOf([[500, 9]], 5)).toBe(-WIDEST);
    expect(
      Math.abs(
        moodOf(
          [
            [-700, 5],
            [700, 4],
          ],
          6.5,
        ),
      ),
    ).toBeLessThanOrEqual(WIDEST);
  });

  it('gives odds within five in a hundred of the exact ones, and on average within one', () => {
    let worst = 0;
    let total = 0;
    let runs = 0;
    fc.assert(
      fc.property(body, height, fc.double({ min: 0.4, max: 2, noNaN: true }), (groups, share, spread) => {
        const members = groups.reduce((sum, [, size]) => sum + size, 0);
        const needed = neededOf(groups, share);
        const odds = normalCdf(-moodOf(groups, needed) / Math.sqrt(spread * spread + 4 / members));
        const error = Math.abs(odds - exactOdds(groups, needed, spread));
        worst = Math.max(worst, error);
        total += error;
        runs += 1;
      }),
      { seed: 4, numRuns: 300 },
    );
    expect(total / runs, `mean error over ${runs}`).toBeLessThan(0.02);
    expect(worst).toBeLessThan(0.12);
  });
});
