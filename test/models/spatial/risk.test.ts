import { describe, expect, it } from 'vitest';
import { perceivedRisk, RISK_ADJUSTMENTS, riskAttitudes } from '../../../src/models/spatial/risk.ts';

const attitudes = (range: 'Min' | 'Mid' | 'Max', chance: number[]): number[] => {
  const into = new Float64Array(chance.length);
  riskAttitudes(range, Float64Array.from(chance), into);
  return [...into];
};

describe('attitudes to risk', () => {
  it.each([
    ['Min', [0, 0.5, 1]],
    ['Mid', [-0.5, 0.25, 1]],
    ['Max', [-1, 0, 1]],
  ] as const)('run over the scale of %s from the least to the most likely winner', (range, expected) => {
    attitudes(range, [0.2, 0.3, 0.4]).forEach((risk, i) => {
      expect(risk).toBeCloseTo(expected[i]!, 12);
    });
  });

  it('are neutral where all are as likely, rounding apart', () => {
    expect(attitudes('Mid', [1 / 3, 1 / 3 + 1e-16, 1 / 3])).toEqual([0, 0, 0]);
  });

  it('of others are seen as own, or as they are, or in between', () => {
    expect(RISK_ADJUSTMENTS.map((adjustment) => perceivedRisk(adjustment, -0.5, 1))).toEqual([
      -0.5, 0, 0.25, 0.5, 1,
    ]);
  });
});
