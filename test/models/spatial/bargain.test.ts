import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import { arenaOf } from '../../../src/models/spatial/arena.ts';
import { bargain, compromise } from '../../../src/models/spatial/bargain.ts';
import type { Switches } from '../../../src/models/spatial/switches.ts';

/** Two actors on one issue, at 0.2 and 0.7, of saliences 0.4 and 0.8. */
const pair: Group = {
  actors: ['near', 'far'],
  issues: ['issue'],
  capability: Float64Array.of(1, 3),
  position: Float64Array.of(20, 70),
  salience: Float64Array.of(0.4, 0.8),
  low: 0,
  high: 100,
};
const arena = arenaOf(pair);

const agreed = (weights: Switches['bargainWeights'], chance: number): [initiator: number, target: number] => {
  const { initiatorTo, targetTo } = bargain(arena, arena.position, weights, 0, 1, chance, 'initiator');
  return [initiatorTo[0]!, targetTo[0]!];
};

describe('a bargain', () => {
  it('is the mean by salience times chance under S1P1, rounded to four decimals', () => {
    // weights 0.4 * 0.6 and 0.8 * 0.4
    expect(agreed('S1P1', 0.6)).toEqual([0.4857, 0.4857]);
  });

  it('is the mean by the squares of that under S2P2', () => {
    // weights 0.0576 and 0.1024
    expect(agreed('S2P2', 0.6)).toEqual([0.52, 0.52]);
  });

  it('differs by the last digit where the least weight of own positions tips the rounding', () => {
    // actors 0 and 6 on the second issue of KTAB's dummyData_3Dim, who settle on 24.78 and 24.79
    const close = arenaOf({
      ...pair,
      position: Float64Array.of(6.37, 33.46),
      salience: Float64Array.of(0.0591, 0.2793),
    });
    const { initiatorTo, targetTo } = bargain(
      close,
      close.position,
      'S2P2',
      0,
      1,
      0.764309127759,
      'initiator',
    );
    expect([initiatorTo[0], targetTo[0]]).toEqual([0.2478, 0.2479]);
  });

  it('moves the likely loser alone under S2PMax, the whole way where the other is sure to win', () => {
    expect(agreed('S2PMax', 1)[0]).toBe(0.2);
    expect(agreed('S2PMax', 1)[1]).toBeCloseTo(0.2, 5);
    expect(agreed('S2PMax', 0.5)).toEqual([0.2, 0.7]);
    const margin = 0.2;
    const share = (margin * 0.16) / (margin * 0.16 + 1e-6 + 0.8 * 0.64);
    expect(agreed('S2PMax', 0.6)).toEqual([0.2, expect.closeTo(0.7 - share * 0.5, 12)]);
  });

  it('stays on the scale for a chance that is none', () => {
    for (const weights of ['S1P1', 'S2P2', 'S2PMax'] as const)
      for (const chance of [-3, -0.5, 1.5, 4])
        for (const place of agreed(weights, chance)) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
  });
});

describe('a compromise between two bargains', () => {
  const [one, two] = [0.6, 0.3].map((p) => bargain(arena, arena.position, 'S1P1', 0, 1, p, 'initiator'));

  it('is their mean by weight', () => {
    const { initiatorTo, view } = compromise(one!, two!, 3, 1);
    expect(initiatorTo[0]).toBeCloseTo((3 * one!.initiatorTo[0]! + two!.initiatorTo[0]!) / 4, 12);
    expect(view).toBe('compromise');
  });

  it('is their middle where neither weighs anything', () => {
    expect(compromise(one!, two!, 0, 0).targetTo[0]).toBeCloseTo(
      (one!.targetTo[0]! + two!.targetTo[0]!) / 2,
      12,
    );
  });
});
