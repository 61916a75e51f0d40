import { describe, expect, it } from 'vitest';
import { HEAD, TAIL } from '../../src/numeric/expTable.ts';
import { exp, expm1 } from '../../src/numeric/index.ts';
import { expm1Values, expValues } from './knownValues.ts';
import { ulpsBetween, weyl } from './ulps.ts';

const inputs = Array.from(weyl(100_000), (w, i) => (i % 2 === 0 ? w * 1453 - 744 : w * 40 - 30));

/** A double as a whole number of 2^-140. */
function scaled(x: number): bigint {
  return BigInt(x * 2 ** 140);
}

describe('exp', () => {
  it('has the known values', () => {
    for (const [x, value] of expValues)
      expect(ulpsBetween(exp(x), value), `exp(${x})`).toBeLessThanOrEqual(1);
  });

  it('is within 1 ulp of Math.exp', () => {
    expect(Math.max(...inputs.map((x) => ulpsBetween(exp(x), Math.exp(x))))).toBeLessThanOrEqual(1);
  });

  it('never decreases', () => {
    const sorted = Float64Array.from(inputs).sort();
    let falls = 0;
    for (let i = 1; i < sorted.length; i++) if (exp(sorted[i]) < exp(sorted[i - 1])) falls++;
    // Neighboring doubles around the places where the table entry changes.
    const step = Math.LN2 / 64;
    for (let k = -5000; k <= 5000; k++) {
      let x = (k + 0.5) * step;
      for (let n = 0; n < 20; n++, x += Math.abs(x) * 2 ** -52)
        if (exp(x + Math.abs(x) * 2 ** -52) < exp(x)) falls++;
    }
    expect(falls).toBe(0);
  });

  it('handles the edges', () => {
    expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(NaN)]).toEqual([1, 1, Infinity, 0, NaN]);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect([exp(709.7827128933841), exp(1e300)]).toEqual([Infinity, Infinity]);
    expect([exp(-745.13), exp(-745.14), exp(-1e300)]).toEqual([5e-324, 0, 0]);
  });

  it('uses a table that is right: 2^(j/64) to 2^-105, in whole-number arithmetic', () => {
    const tooLow: number[] = [];
    const tooHigh: number[] = [];
    for (let j = 0; j < 64; j++) {
      const value = scaled(HEAD[j]) + scaled(TAIL[j]);
      const margin = 1n << 35n; // 2^-105
      const target = (1n << BigInt(j)) << (140n * 64n);
      if ((value - margin) ** 64n >= target) tooHigh.push(j);
      if ((value + margin) ** 64n <= target) tooLow.push(j);
      expect(HEAD[j] + TAIL[j]).toBe(HEAD[j]);
    }
    expect({ tooLow, tooHigh }).toEqual({ tooLow: [], tooHigh: [] });
  });
});

describe('expm1', () => {
  it('has the known values', () => {
    for (const [x, value] of expm1Values)
      expect(ulpsBetween(expm1(x), value), `expm1(${x})`).toBeLessThanOrEqual(2);
  });

  it('is within 3 ulp of Math.expm1', () => {
    const worst = Array.from(weyl(100_000), (w, i) => (i % 2 === 0 ? w * 8 - 4 : w - 0.5)).map((x) =>
      ulpsBetween(expm1(x), Math.expm1(x)),
    );
    expect(Math.max(...worst)).toBeLessThanOrEqual(3);
  });

  it('handles the edges', () => {
    expect([expm1(0), expm1(-Infinity), expm1(Infinity), expm1(NaN), expm1(-800)]).toEqual([
      0,
      -1,
      Infinity,
      NaN,
      -1,
    ]);
  });
});
