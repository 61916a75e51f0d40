import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/numeric/index.ts';
import { normalCdfValues, normalQuantileValues } from './knownValues.ts';
import { weyl } from './ulps.ts';

const off = (a: number, b: number): number => Math.abs(a / b - 1);

describe('normalCdf', () => {
  it('has the known values', () => {
    for (const [x, value] of normalCdfValues)
      expect(off(normalCdf(x), value), `normalCdf(${x})`).toBeLessThanOrEqual(1e-15);
  });

  it('is symmetric: cdf(-x) + cdf(x) = 1', () => {
    for (const w of weyl(10_000))
      expect(Math.abs(normalCdf(w * 9) + normalCdf(-w * 9) - 1)).toBeLessThanOrEqual(2.3e-16);
  });

  it('never decreases by more than rounding, also where the formula changes', () => {
    for (const center of [-5.656854249492381, -0.67448975, 0, 0.67448975, 5.656854249492381]) {
      for (let n = -500; n < 500; n++) {
        const a = normalCdf(center + n * 1e-12);
        const b = normalCdf(center + (n + 1) * 1e-12);
        expect(b).toBeGreaterThanOrEqual(a * (1 - 1e-15));
      }
    }
    let previous = 0;
    for (let x = -39; x <= 9; x += 0.001) {
      expect(normalCdf(x)).toBeGreaterThanOrEqual(previous);
      previous = normalCdf(x);
    }
  });

  it('handles the edges', () => {
    expect([normalCdf(0), normalCdf(Infinity), normalCdf(-Infinity), normalCdf(NaN)]).toEqual([
      0.5,
      1,
      0,
      NaN,
    ]);
    expect([normalCdf(40), normalCdf(-40), normalCdf(1e300), normalCdf(-1e300)]).toEqual([1, 0, 1, 0]);
  });
});

describe('normalQuantile', () => {
  it('has the known values', () => {
    for (const [p, value] of normalQuantileValues) {
      expect(off(normalQuantile(p), value), `normalQuantile(${p})`).toBeLessThanOrEqual(1e-15);
    }
  });

  it('is odd about 1/2, exactly', () => {
    for (let k = 1; k < 4096; k++) expect(normalQuantile(k / 8192)).toBe(-normalQuantile(1 - k / 8192));
  });

  it('undoes normalCdf', () => {
    for (let x = -37; x <= 5; x += 0.01) {
      // A rounding of p moves x by p * 1e-16 / density; below 0 the relative precision of p is full.
      const slack = 1e-15 * (Math.abs(x) + 1) + (x > 0 ? 3e-16 / Math.exp(-x * x * 0.5) : 0);
      expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThanOrEqual(slack);
    }
  });

  it('never decreases by more than rounding, also where the formula changes', () => {
    for (const center of [0.075, 0.925, Math.exp(-25), 0.5]) {
      for (let n = -2000; n < 2000; n++) {
        const a = normalQuantile(center * (1 + n * 1e-14));
        const b = normalQuantile(center * (1 + (n + 1) * 1e-14));
        expect(b - a).toBeGreaterThanOrEqual(-1e-15 * Math.abs(a));
      }
    }
  });

  it('handles the edges', () => {
    expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([0, -Infinity, Infinity]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([NaN, NaN, NaN]);
  });
});
