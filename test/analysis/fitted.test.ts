// Observations of three kinds against draws whose truth is known: likelihoods by hand, and a coin whose bias is found again.
import { describe, expect, it } from 'vitest';
import {
  expectedOf,
  fitDraws,
  logLikelihood,
  madeUp,
  type Observation,
  weighDraws,
} from '../../src/analysis/index.ts';
import { ln } from '../../src/numeric/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';

const foretold = Float64Array.from([0.25, 0.5, 1]);
const tosses: Observation = {
  kind: 'count',
  group: 'heads',
  foretold,
  seen: 3,
  of: 4,
  weight: 1,
  least: 1e-9,
};
const height: Observation = { kind: 'figure', group: 'height', foretold, seen: 0.5, error: 0.25 };

describe('logLikelihood', () => {
  it('is that of a binomial count, without what is the same for all draws', () => {
    expect(logLikelihood(tosses, 0)).toBeCloseTo(3 * ln(0.25) + ln(0.75), 12);
    expect(logLikelihood({ ...tosses, weight: 0.5 }, 0)).toBeCloseTo((3 * ln(0.25) + ln(0.75)) / 2, 12);
  });

  it('lets no single try count as impossible', () => {
    expect(logLikelihood({ ...tosses, least: 0.02 }, 2)).toBeCloseTo(ln(0.02), 12);
  });

  it('is that of a normal figure', () => {
    expect(logLikelihood(height, 0)).toBeCloseTo(-0.5, 12);
    expect(logLikelihood(height, 1)).toBeCloseTo(0, 12);
  });
});

describe('madeUp', () => {
  it('counts tries below the chance, and moves a figure by its error', () => {
    expect(madeUp(tosses, 1, (n) => n / 4)).toBe(2);
    expect(madeUp(height, 1, () => 0.5)).toBeCloseTo(0.5, 12);
    expect(madeUp(height, 1, () => 0.975)).toBeCloseTo(0.5 + 0.25 * 1.96, 3);
  });
});

it('expects of a count the number that comes out, of a figure its mean', () => {
  const even = [1 / 3, 1 / 3, 1 / 3];
  expect(expectedOf(tosses, even)).toBeCloseTo(4 * (1.75 / 3), 12);
  expect(expectedOf(height, even)).toBeCloseTo(1.75 / 3, 12);
});

describe('fitDraws', () => {
  const count = 500;
  const bias = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  const other = Float64Array.from({ length: count }, (_, i) => ((i * 197) % count) / count);
  const seen: Observation[] = [
    { kind: 'count', group: 'heads', foretold: bias, seen: 30, of: 40, weight: 1, least: 1e-9 },
  ];
  const stream = makeStream(1);
  const fitted = fitDraws([bias, other], seen, weighDraws(seen, count), (truth, o, n) => {
    stream.slot = truth;
    return uniform(stream, DRAW_KIND.resample, o, n);
  });

  it('finds the posterior of a coin with an even prior: Beta(31, 11)', () => {
    expect(fitted[0]!.mean).toBeCloseTo(31 / 42, 3);
    // variance of the beta over that of the even prior
    expect(fitted[0]!.contraction).toBeCloseTo(1 - (31 * 11 * 12) / (42 * 42 * 43), 2);
  });

  it('finds known biases again, and says of a number that plays no part that nothing was learned', () => {
    expect(fitted[0]!.recovery.coverage).toBeGreaterThan(0.82);
    expect(fitted[0]!.recovery.error).toBeLessThan(0.3);
    expect(Math.abs(fitted[1]!.contraction)).toBeLessThan(0.15);
    expect(fitted[1]!.recovery.error).toBeGreaterThan(0.9);
  });

  it('leaves out what it is told to', () => {
    expect([...weighDraws(seen, 4, () => false)]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
