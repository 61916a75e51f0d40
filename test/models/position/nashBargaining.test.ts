import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import { nashBargaining } from '../../../src/models/position/nashBargaining.ts';
import { rootOf } from '../../../src/models/position/rootOf.ts';
import { weightedMean } from '../../../src/models/position/weightedMean.ts';
import { EMISSION_STANDARDS, groupOf, groups } from './groups.ts';

const run = (group: Group, parameters: object = {}) =>
  nashBargaining.run(group, nashBargaining.parameters.parse(parameters), () => 0.5);

/** Logarithm of the product of gains at x, on the scale 0-100 with equal weights by influence. */
function lnProduct(group: Group, x: number, without: (position: number) => number): number {
  let sum = 0;
  group.actors.forEach((_, i) => {
    const weight = group.capability[i]! * group.salience[i]!;
    const away = (x - group.position[i]!) / 100;
    if (weight > 0) sum += weight * Math.log(Math.max(0, -away * away - without(group.position[i]!)));
  });
  return sum;
}

describe('after a breakdown', () => {
  it('no point of the scale has a larger product of gains', () => {
    fc.assert(
      fc.property(groups({ issues: 1 }), fc.double({ min: 0, max: 100, noNaN: true }), (group, x) => {
        const best = run(group, { loss: 1.5 }).forecast[0]!;
        expect(lnProduct(group, best, () => -1.5)).toBeGreaterThanOrEqual(
          lnProduct(group, x, () => -1.5) - 1e-9,
        );
      }),
    );
  });

  it('the solution is the weighted mean if the loss is great', () => {
    fc.assert(
      fc.property(groups({ issues: 1 }), (group) => {
        const mean = weightedMean.run(group, { weights: 'influence' }, () => 0.5).forecast[0];
        expect(run(group, { loss: 1e6 }).forecast[0]).toBeCloseTo(mean!, 3);
      }),
    );
  });

  it('two equals meet half-way even where each has an absolute veto', () => {
    const ends = groupOf([
      ['a', 1, 0, 1],
      ['b', 1, 100, 1],
    ]);
    expect(run(ends, { loss: 1 })).toEqual({ forecast: Float64Array.of(50), outcome: ['agreement'] });
  });

  it('is drawn from the mean toward the middle of the scale, as those far off lose more', () => {
    const settled = run(EMISSION_STANDARDS).forecast[0]!;
    expect(settled).toBeGreaterThan(7);
    expect(settled).toBeLessThan(
      weightedMean.run(EMISSION_STANDARDS, { weights: 'influence' }, () => 0.5).forecast[0]!,
    );
  });
});

describe('against a reference point', () => {
  const oneSided = groupOf(
    [
      ['a', 1, 60, 1],
      ['b', 1, 80, 1],
    ],
    0,
    100,
    40,
  );

  it('who want change the same way agree between their positions, at the largest product of gains', () => {
    const { forecast, outcome } = run(oneSided, { disagreement: 'reference' });
    expect(outcome).toEqual(['agreement']);
    const without = (position: number): number => -(((40 - position) / 100) ** 2);
    const points = Array.from({ length: 201 }, (_, n) => 60 + n / 10);
    const best = points.reduce((a, b) =>
      lnProduct(oneSided, a, without) >= lnProduct(oneSided, b, without) ? a : b,
    );
    expect(Math.abs(forecast[0]! - best)).toBeLessThanOrEqual(0.05);
  });

  it('is the same mirrored', () => {
    const mirrored = { ...oneSided, position: Float64Array.of(40, 20), reference: Float64Array.of(60) };
    const [there, back] = [oneSided, mirrored].map(
      (group) => run(group, { disagreement: 'reference' }).forecast[0]!,
    );
    expect(there! + back!).toBeCloseTo(100, 9);
  });

  it('nothing changes if somebody stands on the other side of it', () => {
    const split = { ...oneSided, reference: Float64Array.of(70) };
    expect(run(split, { disagreement: 'reference' })).toEqual({
      forecast: Float64Array.of(70),
      outcome: ['no agreement'],
    });
  });

  it('who has no weight has no veto', () => {
    const idle = groupOf(
      [
        ['a', 1, 60, 1],
        ['b', 1, 20, 0],
      ],
      0,
      100,
      40,
    );
    expect(run(idle, { disagreement: 'reference' }).forecast[0]).toBeCloseTo(60, 9);
  });

  it('the issue must have one', () => {
    expect(() => run(EMISSION_STANDARDS, { disagreement: 'reference' })).toThrow(
      new RangeError('"delay" has no reference point; say where things stand if nothing is agreed'),
    );
  });
});

describe('the root of a falling function', () => {
  it.each([
    ['between', 0, 10, (x: number) => 3 - x, 3],
    ['at the lower end', 2, 10, (x: number) => -x, 2],
    ['at the upper end', 0, 10, (x: number) => 20 - x, 10],
    ['in no room at all', 4, 4, (x: number) => -x, 4],
  ])('is found %s', (_, low, high, falling, root) => {
    expect(rootOf(low, high, falling)).toBeCloseTo(root, 12);
  });
});
