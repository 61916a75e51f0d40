import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import { positionExchange } from '../../../src/models/position/exchange/positionExchange.ts';
import { groups } from './groups.ts';

const run = (group: Group) => positionExchange.run(group, {}, () => 0.5);

/** Two actors at the ends of two issues. The first cares for the second issue, the second rather for the first. */
const TWO: Group = {
  actors: ['A1', 'A2'],
  issues: ['one', 'two'],
  capability: Float64Array.of(1, 1),
  position: Float64Array.of(0, 0, 100, 100),
  salience: Float64Array.of(0.1, 0.9, 0.6, 0.5),
  low: 0,
  high: 100,
};

describe('an exchange', () => {
  it('gives both the same: one goes the whole way, the other part of it', () => {
    const { exchanges, position, forecast } = run(TWO);
    expect(exchanges).toHaveLength(1);
    const [{ gain, whole, part }] = exchanges as [(typeof exchanges)[0]];
    expect([whole.actor, whole.issue, whole.from, whole.to]).toEqual(['A1', 'one', 0, 100]);
    expect([part.actor, part.issue, part.from]).toEqual(['A2', 'two', 100]);
    expect(part.to).toBeCloseTo(80, 10);
    expect(gain).toBeCloseTo(5, 10);
    expect([...position]).toEqual([100, 0, 100, part.to]);
    expect(forecast[0]).toBe(100);
    expect(forecast[1]).toBeCloseTo((0.5 * 80) / 1.4, 10);
  });

  it('moves outcomes by what both gain from it', () => {
    fc.assert(
      fc.property(groups({ issues: 2, actors: 2 }), (group) => {
        const { before, forecast, exchanges } = run(group);
        const worth = (actor: number): number =>
          [0, 1].reduce((sum, k) => {
            const ideal = group.position[actor * 2 + k]!;
            return (
              sum +
              group.salience[actor * 2 + k]! * (Math.abs(before[k]! - ideal) - Math.abs(forecast[k]! - ideal))
            );
          }, 0);
        const gain = exchanges[0]?.gain ?? 0;
        for (const actor of group.actors.keys()) expect(worth(actor)).toBeCloseTo(gain, 7);
      }),
    );
  });

  it('happens to no position twice', () => {
    fc.assert(
      fc.property(groups({ issues: 3 }), (group) => {
        const { exchanges } = run(group);
        const moved = exchanges.flatMap(({ whole, part }) =>
          [whole, part].map((side) => `${side.actor}: ${side.issue}`),
        );
        expect(new Set(moved).size).toBe(moved.length);
        const gains = exchanges.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is not made where both care alike for both issues', () => {
    const alike = { ...TWO, salience: Float64Array.of(0.2, 0.4, 0.3, 0.6) };
    expect(run(alike)).toMatchObject({ possible: 1, exchanges: [], ties: 0 });
  });

  it('is not possible between who stand on the same side of an outcome', () => {
    const near = { ...TWO, position: Float64Array.of(0, 100, 100, 100) };
    expect(run(near)).toMatchObject({ possible: 0, exchanges: [] });
  });

  it('tells of a tie between exchanges that exclude each other', () => {
    const rivals: Group = {
      ...TWO,
      actors: ['A1', 'A2', 'A3'],
      capability: Float64Array.of(1, 1, 1),
      position: Float64Array.of(0, 0, 100, 100, 100, 100),
      salience: Float64Array.of(0.1, 0.9, 0.6, 0.5, 0.6, 0.5),
    };
    expect(run(rivals)).toMatchObject({ possible: 2, exchanges: [{}], ties: 1 });
  });
});
