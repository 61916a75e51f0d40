import { describe, expect, it } from 'vitest';
import { lnGamma } from '../../src/numeric/index.ts';
import { lnGammaValues } from './knownValues.ts';
import { weyl } from './ulps.ts';

describe('lnGamma', () => {
  it('has the known values', () => {
    for (const [x, value] of lnGammaValues) {
      expect(Math.abs(lnGamma(x) - value), `lnGamma(${x})`).toBeLessThanOrEqual(
        2e-14 + 1e-15 * Math.abs(value),
      );
    }
  });

  it('is ln((n - 1)!) at whole numbers', () => {
    let factorial = 1n;
    for (let n = 1; n <= 170; n++) {
      expect(Math.abs(lnGamma(n) - Math.log(Number(factorial)))).toBeLessThanOrEqual(
        2e-14 + 1e-15 * lnGamma(n),
      );
      factorial *= BigInt(n);
    }
  });

  it('satisfies the recurrence lnGamma(x + 1) = lnGamma(x) + ln x', () => {
    for (const w of weyl(2_000)) {
      const x = w * 40 + 0.001;
      expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThanOrEqual(1e-13);
    }
  });

  it('handles the edges', () => {
    expect([lnGamma(0), lnGamma(Infinity), lnGamma(-1.5), lnGamma(NaN)]).toEqual([
      Infinity,
      Infinity,
      NaN,
      NaN,
    ]);
  });
});
