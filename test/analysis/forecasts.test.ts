// Scores of forecasts, and what they are held against, on numbers known by hand.
import { describe, expect, it } from 'vitest';
import {
  betweenIslands,
  brierScore,
  calibration,
  type Forecast,
  leaveOneOut,
  logScore,
} from '../../src/analysis/index.ts';

const forecast = (probability: number, happened: boolean): Forecast => ({
  probability,
  happened,
  cluster: 'one',
});

describe('scores', () => {
  it.each([
    [0.5, true, 0.25, Math.LN2],
    [0.8, true, 0.04, 0.223144],
    [0.8, false, 0.64, 1.609438],
    [0, true, 1, 4.60517], // held at 0.01
    [1, true, 0, 0.01005],
  ])('of %d where it happened: %s', (probability, happened, brier, log) => {
    expect(brierScore(forecast(probability, happened))).toBeCloseTo(brier, 12);
    expect(logScore(forecast(probability, happened))).toBeCloseTo(log, 5);
  });

  it('are proper: whoever believes 0.7 expects the best score by saying 0.7', () => {
    for (const score of [brierScore, logScore]) {
      const expected = (said: number): number =>
        0.7 * score(forecast(said, true)) + 0.3 * score(forecast(said, false));
      for (const other of [0.5, 0.6, 0.65, 0.75, 0.9]) expect(expected(0.7)).toBeLessThan(expected(other));
    }
  });
});

describe('leaveOneOut', () => {
  const case_ = (happened: boolean, cluster: string, group: string) => ({ happened, cluster, group });

  it('counts the others of the group in other clusters, by the rule of succession', () => {
    const found = leaveOneOut([
      case_(true, 'a', 'x'),
      case_(true, 'a', 'x'),
      case_(true, 'b', 'x'),
      case_(false, 'c', 'x'),
      case_(false, 'c', 'y'),
    ]);
    expect(found[0]).toBeCloseTo(2 / 4, 12); // b and c of x
    expect(found[2]).toBeCloseTo(3 / 5, 12); // both of a, and c
    expect(found[4]).toBeCloseTo(4 / 5, 12); // y has no other: all of a and b
  });

  it('knows nothing of a single case', () => expect(leaveOneOut([case_(true, 'a', 'x')])).toEqual([0.5]));
});

describe('calibration', () => {
  it('sorts into bins, the last of which holds certainty', () => {
    const bins = calibration(
      [forecast(0.1, false), forecast(0.19, true), forecast(1, true), forecast(0.2, true)],
      5,
    );
    expect(bins.map(({ forecasts }) => forecasts.length)).toEqual([2, 1, 0, 0, 1]);
    expect(bins[0]!.predicted).toBeCloseTo(0.145, 12);
    expect(bins.map(({ observed }) => observed)).toEqual([0.5, 1, null, null, 1]);
  });
});

describe('betweenIslands', () => {
  it('is the interval of a mean by Student', () => {
    const { low, high } = betweenIslands([0.4, 0.5, 0.6])!;
    expect((low + high) / 2).toBeCloseTo(0.5, 12);
    expect(high - 0.5).toBeCloseTo((4.302653 * 0.1) / Math.sqrt(3), 6);
  });

  it('stays within 0 and 1, and says nothing of one island', () => {
    expect(betweenIslands([0, 0.9])).toEqual({ low: 0, high: 1 });
    expect(betweenIslands([0.5])).toBeNull();
  });
});
