import { describe, expect, it } from 'vitest';
import { forecaster } from '../../../src/models/position/expectedUtility/bargaining.ts';
import { scholzProgram } from '../../../src/models/position/expectedUtility/models.ts';
import { uncertainForecasts } from '../../../src/models/position/uncertainInputs.ts';
import { weightedMean } from '../../../src/models/position/weightedMean.ts';
import { DRAW_KIND, makeStream, uniform } from '../../../src/random/index.ts';
import { EMISSION_STANDARDS, groupOf } from './groups.ts';

const stream = makeStream(1, 0);
const draw = (subject: number, occasion: number): number =>
  uniform(stream, DRAW_KIND.choice, subject, occasion);
const meanOf = (group: typeof EMISSION_STANDARDS) =>
  weightedMean.run(group, { weights: 'influence' }, draw).forecast;

const around = (table: Float64Array, part: number) => ({
  low: table.map((value) => value * (1 - part)),
  high: table.map((value) => Math.min(value * (1 + part), 10)),
});

describe('forecasts of uncertain inputs', () => {
  it('have the spread of the inputs: one actor anywhere from 20 to 60', () => {
    const one = groupOf([['a', 1, 40, 1]]);
    const range = { low: Float64Array.of(20), high: Float64Array.of(60) };
    const [spread] = uncertainForecasts(meanOf, one, { position: range }, 4000, draw);
    expect(spread!.issue).toBe('delay');
    expect(Math.abs(spread!.mean - 40)).toBeLessThan(1);
    [22, 30, 40, 50, 58].forEach((x, n) => {
      expect(Math.abs(spread!.quantiles[n]! - x)).toBeLessThan(1.5);
    });
  });

  it('are certain where inputs are', () => {
    const ranges = { capability: around(EMISSION_STANDARDS.capability, 0) };
    const [spread] = uncertainForecasts(meanOf, EMISSION_STANDARDS, ranges, 5, draw, [0, 1]);
    expect([...spread!.quantiles]).toEqual([meanOf(EMISSION_STANDARDS)[0], meanOf(EMISSION_STANDARDS)[0]]);
  });

  it('are the same from the fast forecaster and from the model', () => {
    const parameters = scholzProgram.parameters.parse({});
    const ranges = {
      capability: around(EMISSION_STANDARDS.capability, 0.2),
      position: around(EMISSION_STANDARDS.position, 0.1),
    };
    const model = (group: typeof EMISSION_STANDARDS) => scholzProgram.run(group, parameters, draw).forecast;
    expect(uncertainForecasts(forecaster(10, parameters), EMISSION_STANDARDS, ranges, 50, draw)).toEqual(
      uncertainForecasts(model, EMISSION_STANDARDS, ranges, 50, draw),
    );
  });

  it('leave the group as it was', () => {
    const before = EMISSION_STANDARDS.capability.slice();
    uncertainForecasts(meanOf, EMISSION_STANDARDS, { capability: around(before, 0.5) }, 3, draw);
    expect(EMISSION_STANDARDS.capability).toEqual(before);
  });

  it('need a range for each entry', () => {
    const short = { low: Float64Array.of(1), high: Float64Array.of(2) };
    expect(() => uncertainForecasts(meanOf, EMISSION_STANDARDS, { salience: short }, 1, draw)).toThrow(
      new RangeError('the range of salience needs 10 low and high values, one for each entry'),
    );
  });

  it('need ranges that run upward', () => {
    const downward = { low: Float64Array.of(60), high: Float64Array.of(20) };
    expect(() =>
      uncertainForecasts(meanOf, groupOf([['a', 1, 40, 1]]), { position: downward }, 1, draw),
    ).toThrow(
      new RangeError('the range of position runs from 60 to 20 at entry 0; low must not exceed high'),
    );
  });
});
