import { describe, expect, it } from 'vitest';
import { largestActor } from '../../../src/models/position/largestActor.ts';
import { medianVoter } from '../../../src/models/position/medianVoter.ts';
import { middle } from '../../../src/models/position/middle.ts';
import { referencePoint } from '../../../src/models/position/referencePoint.ts';
import { weightedMean } from '../../../src/models/position/weightedMean.ts';
import { WEIGHTS } from '../../../src/models/position/weights.ts';
import { EMISSION_STANDARDS, groupOf } from './groups.ts';

const none = (): number => 0.5;
const THREE = groupOf([
  ['a', 4, 10, 0.25],
  ['b', 2, 40, 1],
  ['c', 1, 90, 0.5],
]);

describe('the median voter', () => {
  it.each([
    ['none', 40],
    ['capability', 10],
    ['salience', 40],
    ['influence', 40],
  ] as const)('weighs by %s', (weights, forecast) => {
    expect([...medianVoter.run(THREE, { weights }, none).forecast]).toEqual([forecast]);
  });

  it('takes the lower of two positions that half the weight holds each, and says up to where that is a tie', () => {
    const half = groupOf([
      ['a', 0.1, 20, 1],
      ['b', 0.2, 30, 1],
      ['c', 0.3, 70, 1],
    ]);
    const { forecast, tiedUpTo } = medianVoter.run(half, { weights: 'capability' }, none);
    expect([forecast[0], tiedUpTo[0]]).toEqual([30, 70]);
  });

  it('knows of no tie beyond who has no weight', () => {
    const idle = groupOf([
      ['a', 1, 20, 1],
      ['nobody', 0, 50, 1],
      ['c', 1, 70, 1],
    ]);
    const { forecast, tiedUpTo } = medianVoter.run(idle, { weights: 'influence' }, none);
    expect([forecast[0], tiedUpTo[0]]).toEqual([20, 70]);
  });

  it('refuses a group of nobody', () => {
    expect(() => medianVoter.run(groupOf([]), { weights: 'none' }, none)).toThrow(
      new RangeError('a group needs at least one actor'),
    );
  });

  it.each([
    ['capability', 'give somebody a capability above 0'],
    ['salience', 'give somebody a salience above 0'],
  ] as const)('refuses a group without any %s', (weights, remedy) => {
    const idle = groupOf([['a', 0, 20, 0]]);
    expect(() => medianVoter.run(idle, { weights }, none)).toThrow(
      new RangeError(`nobody has any ${weights} on "delay", so no stance on it counts; ${remedy}`),
    );
  });
});

describe('the weighted mean', () => {
  it.each([
    ['none', 140 / 3],
    ['capability', (40 + 80 + 90) / 7],
    ['salience', (2.5 + 40 + 45) / 1.75],
    ['influence', (10 + 80 + 45) / 3.5],
  ] as const)('weighs by %s', (weights, forecast) => {
    expect(weightedMean.run(THREE, { weights }, none).forecast[0]).toBeCloseTo(forecast, 12);
  });

  it('has influence as its default', () => {
    expect(weightedMean.parameters.parse({})).toEqual({ weights: 'influence' });
    expect(WEIGHTS).toContain('influence');
  });

  it('is not led beyond the positions by rounding', () => {
    const agreed = groupOf([0.1, 0.2, 0.7].map((c, i) => [`actor ${i}`, c, 100, 0.3] as const));
    expect(weightedMean.run(agreed, { weights: 'influence' }, none).forecast[0]).toBe(100);
  });
});

describe('the middle', () => {
  it('is that of the scale, wherever actors stand', () => {
    expect([...middle.run(EMISSION_STANDARDS, {}, none).forecast]).toEqual([7]);
  });
});

describe('the reference point', () => {
  it('is where things stand', () => {
    expect([...referencePoint.run(groupOf([['a', 1, 20, 1]], 0, 100, 35), {}, none).forecast]).toEqual([35]);
  });

  it.each([
    ['no reference point at all', undefined],
    ['an unknown one', Number.NaN],
  ])('has nothing to say with %s', (_, reference) => {
    expect(() => referencePoint.run(groupOf([['a', 1, 20, 1]], 0, 100, reference), {}, none)).toThrow(
      new RangeError('"delay" has no reference point; say where things stand if nothing is agreed'),
    );
  });
});

describe('the largest actor', () => {
  it('has his way', () => {
    expect(largestActor.run(THREE, { by: 'capability' }, none)).toEqual({
      forecast: Float64Array.of(10),
      actors: [['a']],
    });
    expect(largestActor.run(THREE, { by: 'influence' }, none).actors).toEqual([['b']]);
  });

  it('is several, who meet in the middle, where they are equally strong', () => {
    const two = groupOf([
      ['a', 0.3, 10, 1],
      ['b', 0.1 + 0.2, 40, 1],
      ['c', 0.2, 90, 1],
    ]);
    expect(largestActor.run(two, { by: 'capability' }, none)).toEqual({
      forecast: Float64Array.of(25),
      actors: [['a', 'b']],
    });
  });

  it('can be named', () => {
    expect([...largestActor.run(THREE, { actor: 'c', by: 'capability' }, none).forecast]).toEqual([90]);
  });

  it('must be an actor', () => {
    expect(() => largestActor.run(THREE, { actor: 'd', by: 'capability' }, none)).toThrow(
      new RangeError('no actor is named "d"; actors are a, b, c'),
    );
  });
});
