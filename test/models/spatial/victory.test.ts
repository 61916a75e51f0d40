import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VICTORY_MODELS, victory } from '../../../src/models/spatial/victory.ts';

describe('the chance of victory', () => {
  it.each([
    ['Linear', 2 / 3, 0.524],
    ['Square', 4 / 5, 0.548],
    ['Quartic', 16 / 17, 0.594],
    ['Octic', 256 / 257, 0.682],
    ['Binary', 1 / (1 + 1e-6), 1],
  ] as const)('under %s at two to one is %d, at eleven to ten %d', (model, double, tenth) => {
    expect(victory(model, 2, 1)).toBeCloseTo(double, 14);
    expect(victory(model, 11, 10)).toBeCloseTo(tenth, 3);
  });

  it('under Binary runs from even to certain between equal strength and a tenth more', () => {
    expect([1, 1.05, 1.0999999999].map((own) => victory('Binary', own, 1))).toEqual([
      0.5,
      expect.closeTo((2.1 * (1.05 / 2.05) - 1) / 0.1, 12),
      expect.closeTo(1, 8),
    ]);
  });

  it('is even where nobody has anything, and certain against nothing', () => {
    for (const model of VICTORY_MODELS) expect(victory(model, 0, 0)).toBe(0.5);
    expect(['Linear', 'Octic'].map((model) => victory(model as 'Linear', 3, 0))).toEqual([1, 1]);
  });

  it('is one less the chance of the other side, whatever the strengths', () => {
    const strength = fc.double({ min: 0, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...VICTORY_MODELS), strength, strength, (model, own, other) => {
        expect(victory(model, own, other) + victory(model, other, own)).toBeCloseTo(1, 12);
      }),
    );
  });
});
