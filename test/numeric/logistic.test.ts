import { describe, expect, it } from 'vitest';
import { logistic, logit } from '../../src/numeric/index.ts';
import { logisticValues, logitValues } from './knownValues.ts';
import { ulpsBetween, weyl } from './ulps.ts';

describe('logistic', () => {
  it('has the known values', () => {
    for (const [x, value] of logisticValues)
      expect(ulpsBetween(logistic(x), value), `logistic(${x})`).toBeLessThanOrEqual(2);
  });

  it('is symmetric: logistic(-x) = 1 - logistic(x)', () => {
    for (const w of weyl(10_000)) {
      const x = w * 60 - 30;
      expect(Math.abs(logistic(-x) + logistic(x) - 1)).toBeLessThanOrEqual(2.3e-16);
    }
  });

  it('never decreases and stays within [0, 1]', () => {
    let previous = 0;
    for (let x = -760; x <= 760; x += 0.013) {
      const p = logistic(x);
      expect(p >= previous && p <= 1).toBe(true);
      previous = p;
    }
  });

  it('handles the edges', () => {
    expect([logistic(0), logistic(Infinity), logistic(-Infinity), logistic(NaN)]).toEqual([0.5, 1, 0, NaN]);
    expect([logistic(1e308), logistic(-1e308)]).toEqual([1, 0]);
  });
});

describe('logit', () => {
  it('has the known values', () => {
    for (const [p, value] of logitValues)
      expect(Math.abs(logit(p) - value), `logit(${p})`).toBeLessThanOrEqual(
        2.3e-16 * (1 + 2 * Math.abs(value)),
      );
  });

  it('undoes logistic', () => {
    for (const w of weyl(10_000)) {
      const x = w * 40 - 30;
      expect(Math.abs(logit(logistic(x)) - x)).toBeLessThanOrEqual(1e-14 + 2e-16 * Math.exp(Math.max(0, x)));
    }
  });

  it('handles the edges', () => {
    expect([logit(0.5), logit(0), logit(1), logit(-0.1), logit(1.1), logit(NaN)]).toEqual([
      0,
      -Infinity,
      Infinity,
      NaN,
      NaN,
      NaN,
    ]);
  });
});
