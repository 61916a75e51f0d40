import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial, DRAW_KIND, makeStream, poisson, uniform } from '../../src/random/index.ts';
import { fitsCounts, SIGNIFICANCE, times } from './statistics.ts';

const inUnit = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

/** P(X <= k) for k = 0..n, from exact fractions; p must be a multiple of 2^-30. */
function exactCdf(n: number, p: number): number[] {
  const one = 1n << 30n;
  const yes = BigInt(p * 2 ** 30);
  const no = one - yes;
  const total = one ** BigInt(n);
  let term = no ** BigInt(n);
  let sum = term;
  const cdf = [ratio(sum, total)];
  for (let k = 0; k < n; k++) {
    term = (term * BigInt(n - k) * yes) / (BigInt(k + 1) * no);
    sum += term;
    cdf.push(ratio(sum, total));
  }
  return cdf;
}

function ratio(a: bigint, b: bigint): number {
  return Number((a << 100n) / b) / 2 ** 100;
}

/** Where the inverse distribution function steps from at most k to more: that is F(k) as the code has it. */
function stepAfter(k: number, draw: (u: number) => number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (draw(middle) <= k) low = middle;
    else high = middle;
  }
  return low;
}

describe('binomial', () => {
  it.each([
    [1, 19 / 64],
    [5, 0.5],
    [20, 9 / 128],
    [71, 115 / 128],
    [300, 77 / 256],
    [1000, 1023 / 1024],
    [5000, 0.5],
    [5000, 5 / 512],
    [5000, 2 ** -30],
  ])('with n = %i, p = %d is the exact inverse distribution function', (n, p) => {
    const cdf = exactCdf(n, p);
    const deviation = Math.sqrt(n * p * (1 - p));
    for (let step = -6; step <= 6; step++) {
      const k = Math.round(n * p + (step * deviation) / 1.3);
      if (k < 0 || k >= n || cdf[k] > 1 - 1e-12) continue;
      expect(Math.abs(stepAfter(k, (u) => binomial(u, n, p)) - cdf[k]), `F(${k})`).toBeLessThan(2e-14);
    }
  });

  it.each([
    [12, 0.375],
    [300, 0.25],
    [5000, 119 / 128],
  ])('with n = %i, p = %d has the frequencies of the exact distribution', (n, p) => {
    const cdf = exactCdf(n, p);
    const counts = new Array<number>(n + 1).fill(0);
    const draws = 40_000;
    for (let i = 0; i < draws; i++) counts[binomial(uniform(makeStream(3), DRAW_KIND.seats, i, n), n, p)]++;
    const expected = cdf.map((f, k) => draws * (f - (k === 0 ? 0 : cdf[k - 1])));
    expect(fitsCounts(counts, expected)).toBeGreaterThan(SIGNIFICANCE);
  });

  it('never decreases in u, nor (but for rounding) in p at the same u, and stays within 0..n', () => {
    fc.assert(
      fc.property(
        inUnit,
        inUnit,
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, n, p) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const k = binomial(low, n, p);
          expect(k >= 0 && k <= n && Number.isInteger(k)).toBe(true);
          expect(binomial(high, n, p)).toBeGreaterThanOrEqual(k);
          expect(binomial(low, n, Math.min(1, p + 0.001))).toBeGreaterThanOrEqual(k);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('handles certainty, tiny odds and no seats', () => {
    expect([binomial(0.9, 10, 0), binomial(0.1, 10, 1), binomial(0.5, 0, 0.5)]).toEqual([0, 10, 0]);
    expect([binomial(1 - 2 ** -53, 5000, 5e-324), binomial(2 ** -54, 5000, 1 - 2 ** -53)]).toEqual([0, 4999]);
    expect(binomial(2 ** -54, 5000, 0.5)).toBeGreaterThan(2150); // about -8.3 standard deviations
    expect(binomial(1 - 2 ** -53, 5000, 0.5)).toBeLessThan(2850);
    expect([binomial(2 ** -54, 1, 0.5), binomial(1 - 2 ** -53, 1, 0.5), binomial(0.5, 1, 0.5)]).toEqual([
      0, 1, 0,
    ]);
  });

  it('refuses what is no number of seats or no probability', () => {
    expect(() => binomial(0.5, 1.5, 0.5)).toThrow(
      new RangeError('binomial: n is 1.5; it must be a whole number from 0 to 1,000,000'),
    );
    expect(() => binomial(0.5, 10, 1.01)).toThrow(
      new RangeError('binomial: p is 1.01; it must be a probability from 0 to 1'),
    );
    expect(() => binomial(0.5, 10, NaN)).toThrow(RangeError);
    expect(() => binomial(0.5, -1, 0.5)).toThrow(RangeError);
  });
});

/** P(X <= k) of the Poisson distribution in doubles, scaled so that e^-mean cannot underflow. */
function poissonPmf(k: number, mean: number): number {
  let logarithm = -mean;
  for (let j = 1; j <= k; j++) logarithm += Math.log(mean / j);
  return Math.exp(logarithm);
}

describe('poisson', () => {
  it.each([0.01, 0.7, 3, 25.5, 700])('with mean %d is the inverse distribution function', (expectation) => {
    let cdf = 0;
    const deviation = Math.sqrt(expectation);
    for (let k = 0; k < expectation + 7 * deviation + 3; k++) {
      cdf += poissonPmf(k, expectation);
      if (cdf > 1 - 1e-12 || (expectation > 100 && k % 25 !== 0)) continue;
      expect(Math.abs(stepAfter(k, (u) => poisson(u, expectation)) - cdf), `F(${k})`).toBeLessThan(1e-12);
    }
  });

  it('has the frequencies of the distribution', () => {
    const counts = new Array<number>(30).fill(0);
    for (let i = 0; i < 40_000; i++) counts[poisson(uniform(makeStream(4), DRAW_KIND.seats, i, 1), 4.2)]++;
    const expected = times(30, (k) => 40_000 * poissonPmf(k, 4.2));
    expect(fitsCounts(counts, expected)).toBeGreaterThan(SIGNIFICANCE);
  });

  it('never decreases in u, nor in the mean at the same u', () => {
    fc.assert(
      fc.property(inUnit, inUnit, fc.double({ min: 0, max: 700, noNaN: true }), (a, b, expectation) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const k = poisson(low, expectation);
        expect(k >= 0 && Number.isInteger(k)).toBe(true);
        expect(poisson(high, expectation)).toBeGreaterThanOrEqual(k);
        expect(poisson(low, expectation + 0.01)).toBeGreaterThanOrEqual(k);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('handles mean 0 and refuses what is no mean', () => {
    expect([poisson(0.999, 0), poisson(2 ** -54, 5e-324), poisson(1 - 2 ** -53, 1e-300)]).toEqual([0, 0, 0]);
    expect(() => poisson(0.5, -1)).toThrow(
      new RangeError('poisson: mean is -1; it must be from 0 to 1,000,000'),
    );
    expect(() => poisson(0.5, NaN)).toThrow(RangeError);
  });
});
