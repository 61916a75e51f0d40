import { describe, expect, it } from 'vitest';
import { ln, lnAll } from '../../src/numeric/index.ts';
import { weyl } from './ulps.ts';

describe('lnAll', () => {
  it('gives the bits of ln, over all sizes', () => {
    const inputs = Float64Array.from(weyl(20_000), (w) => 2 ** ((w - 0.5) * 2000) * (1 + w));
    const outputs = inputs.slice();
    lnAll(outputs, outputs.length);
    expect(outputs).toEqual(inputs.map(ln));
  });

  it('gives the bits of ln at the edges', () => {
    const inputs = Float64Array.of(
      0,
      -0,
      1,
      -1,
      NaN,
      Infinity,
      -Infinity,
      5e-324,
      2.2e-308,
      1.7e308,
      Math.SQRT1_2,
    );
    const outputs = inputs.slice();
    lnAll(outputs, outputs.length);
    expect(outputs).toEqual(inputs.map(ln));
    for (const input of inputs) {
      const one = Float64Array.of(input);
      lnAll(one, 1);
      expect(one[0]).toBe(ln(input));
    }
  });

  it('leaves what lies beyond the count', () => {
    const values = Float64Array.of(1, 2, 3);
    lnAll(values, 1);
    expect([...values]).toEqual([0, 2, 3]);
  });
});
