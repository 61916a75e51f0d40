import { describe, expect, it } from 'vitest';
import { exp, ln, log1p } from '../../src/numeric/index.ts';
import { lnValues, log1pValues } from './knownValues.ts';
import { ulpsBetween, weyl } from './ulps.ts';

const inputs = Array.from(weyl(100_000), (w, i) =>
  i % 3 === 0 ? Math.exp(w * 1400 - 700) : i % 3 === 1 ? w : 0.5 + w,
);

describe('ln', () => {
  it('has the known values', () => {
    for (const [x, value] of lnValues) expect(ulpsBetween(ln(x), value), `ln(${x})`).toBeLessThanOrEqual(1);
  });

  it('is within 1 ulp of Math.log', () => {
    expect(Math.max(...inputs.map((x) => ulpsBetween(ln(x), Math.log(x))))).toBeLessThanOrEqual(1);
  });

  it('never decreases, also where the exponent changes', () => {
    const sorted = Float64Array.from(inputs).sort();
    let falls = 0;
    for (let i = 1; i < sorted.length; i++) if (ln(sorted[i]) < ln(sorted[i - 1])) falls++;
    for (const center of [Math.SQRT1_2, 1, Math.SQRT2, 2, 2 * Math.SQRT2]) {
      for (let n = -2000; n < 2000; n++)
        if (ln(center * (1 + (n + 1) * 2 ** -51)) < ln(center * (1 + n * 2 ** -51))) falls++;
    }
    expect(falls).toBe(0);
  });

  it('undoes exp', () => {
    for (let x = -700; x <= 700; x += 0.37)
      expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(3e-16 * (1 + Math.abs(x)));
  });

  it('handles the edges', () => {
    expect([ln(1), ln(0), ln(-0), ln(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
    expect([ln(-1), ln(-Infinity), ln(NaN)]).toEqual([NaN, NaN, NaN]);
  });
});

describe('log1p', () => {
  it('has the known values', () => {
    for (const [x, value] of log1pValues)
      expect(ulpsBetween(log1p(x), value), `log1p(${x})`).toBeLessThanOrEqual(3);
  });

  it('is within 4 ulp of Math.log1p', () => {
    const worst = Array.from(weyl(100_000), (w, i) => (i % 2 === 0 ? w * 3 - 0.99 : (w - 0.5) * 1e-6)).map(
      (x) => ulpsBetween(log1p(x), Math.log1p(x)),
    );
    expect(Math.max(...worst)).toBeLessThanOrEqual(4);
  });

  it('handles the edges', () => {
    expect([log1p(0), log1p(-1), log1p(-2), log1p(Infinity), log1p(NaN)]).toEqual([
      0,
      -Infinity,
      NaN,
      Infinity,
      NaN,
    ]);
  });
});
