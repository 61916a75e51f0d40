import { describe, expect, it } from 'vitest';
import { expAll } from '../../src/numeric/expAll.ts';
import { exp } from '../../src/numeric/index.ts';
import { weyl } from './ulps.ts';

describe('expAll', () => {
  it('gives the bits of exp, everywhere', () => {
    const inputs = Float64Array.from(weyl(20_000), (w) => (w - 0.5) * 1500);
    const outputs = inputs.slice();
    expAll(outputs, outputs.length);
    expect(outputs).toEqual(inputs.map(exp));
  });

  it('gives the bits of exp at the edges', () => {
    const inputs = Float64Array.of(
      0,
      -0,
      -Infinity,
      Infinity,
      NaN,
      -745.2,
      -745.1,
      -746,
      -747,
      700,
      -700,
      709.8,
      5e-324,
    );
    const outputs = inputs.slice();
    expAll(outputs, outputs.length);
    expect(outputs).toEqual(inputs.map(exp));
  });

  it('leaves what lies beyond the count', () => {
    const values = Float64Array.of(0, 1, 2);
    expAll(values, 1);
    expect([...values]).toEqual([1, 1, 2]);
  });
});
