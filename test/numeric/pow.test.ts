import { describe, expect, it } from 'vitest';
import { pow } from '../../src/numeric/index.ts';
import { powValues } from './knownValues.ts';
import { weyl } from './ulps.ts';

/** The accuracy that the documentation of `pow` promises. */
const allowed = (x: number, y: number): number => (1 + Math.abs(y * Math.log(x))) * 2e-16;

describe('pow', () => {
  it('has the known values', () => {
    for (const [x, y, value] of powValues) {
      expect(Math.abs(pow(x, y) / value - 1), `${x}^${y}`).toBeLessThanOrEqual(allowed(x, y) + 2.3e-16);
    }
  });

  it('agrees with Math.pow as closely as it says', () => {
    const ws = weyl(100_000);
    for (let i = 0; i + 1 < ws.length; i += 2) {
      const x = Math.exp(ws[i] * 20 - 10);
      const y = ws[i + 1] * 20 - 10;
      const off = Math.abs(pow(x, y) / x ** y - 1);
      if (off > allowed(x, y) + 3e-16) expect.fail(`${x}^${y} is off by ${off}`);
    }
  });

  it('is exact for exponents 0, 1, 2 and base 1', () => {
    expect([pow(3.7, 0), pow(3.7, 1), pow(3.7, 2), pow(1, 1e300)]).toEqual([1, 3.7, 3.7 * 3.7, 1]);
  });

  it('handles the edges', () => {
    expect([pow(0, 0), pow(0, 2.5), pow(0, -1), pow(0, 1), pow(0, 2)]).toEqual([1, 0, Infinity, 0, 0]);
    expect([pow(-1, 0.5), pow(-2, 1), pow(-2, 2), pow(NaN, 1), pow(2, NaN)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect([pow(2, Infinity), pow(2, -Infinity), pow(0.5, Infinity), pow(Infinity, 0.5)]).toEqual([
      Infinity,
      0,
      0,
      Infinity,
    ]);
  });
});
