// Errors, intervals over clusters, and the tournament that puts them together.
import { describe, expect, it } from 'vitest';
import {
  type Case,
  clusterBootstrap,
  type Entrant,
  summarizeErrors,
  tournament,
} from '../../src/shelf/index.ts';

describe('errors', () => {
  it('are summarized by three measures', () => {
    expect(summarizeErrors([-3, 1, 0, 4])).toEqual({
      n: 4,
      meanAbsolute: 2,
      rootMeanSquare: Math.sqrt(26 / 4),
      medianAbsolute: 2,
    });
    expect(() => summarizeErrors([])).toThrow('no error to summarize');
  });
});

describe('the interval over clusters', () => {
  const value = (cluster: string, value: number) => ({ cluster, value });

  it('is the same for the same seed', () => {
    const values = Array.from({ length: 40 }, (_, i) => value(`c${i % 8}`, (i * 37) % 11));
    expect(clusterBootstrap(values, 500, 1)).toEqual(clusterBootstrap(values, 500, 1));
    expect(clusterBootstrap(values, 500, 1)).not.toEqual(clusterBootstrap(values, 500, 2));
  });

  it('has no width where all clusters are alike, or there is only one', () => {
    expect(clusterBootstrap([value('a', 1), value('b', 1), value('b', 1)], 200, 1)).toEqual({
      mean: 1,
      low: 1,
      high: 1,
      n: 3,
    });
    expect(clusterBootstrap([value('a', 1), value('a', 5)], 200, 1)).toMatchObject({
      mean: 3,
      low: 3,
      high: 3,
    });
  });

  it('is as wide as theory has it: 1.96 standard errors to either side for many clusters', () => {
    const values = Array.from({ length: 400 }, (_, i) => value(`c${i}`, i % 2));
    const { mean, low, high } = clusterBootstrap(values, 4000, 3);
    const standardError = Math.sqrt(0.25 / 400);
    expect(mean).toBe(0.5);
    expect((high - low) / 2 / standardError).toBeCloseTo(1.96, 0);
  });

  it('is wider where values come in clusters than where each stands alone', () => {
    const values = Array.from({ length: 200 }, (_, i) => (i % 20 < 10 ? 0 : 1));
    const width = (clusterOf: (i: number) => number) => {
      const { low, high } = clusterBootstrap(
        values.map((v, i) => value(`c${clusterOf(i)}`, v)),
        1000,
        1,
      );
      return high - low;
    };
    expect(width((i) => Math.floor(i / 10))).toBeGreaterThan(2 * width((i) => i));
  });
});

describe('a tournament', () => {
  const group = {
    actors: ['Ada'],
    issues: ['x'],
    capability: Float64Array.of(1),
    position: Float64Array.of(50),
    salience: Float64Array.of(1),
    low: 0,
    high: 100,
  };
  const entry = (id: string, outcome?: number): Case => ({
    id,
    cluster: id,
    situation: { kind: 'group', value: group },
    ...(outcome === undefined ? {} : { outcome: Float64Array.of(outcome) }),
  });
  const cases = [entry('a', 40), entry('b', 70), entry('c')];
  const entrant = (id: string, ...said: (number | string)[]): Entrant => ({
    ...{ id, title: id, learns: 0 },
    forecast: () => said.map((one) => (typeof one === 'string' ? one : Float64Array.of(one))),
  });
  const play = (...entrants: Entrant[]) =>
    tournament(cases, entrants, { baseline: 'base', resamples: 200, seed: 1 });

  it('scores what is known, and compares pair by pair', () => {
    const [base, other] = play(entrant('base', 50, 50, 50), entrant('other', 40, 60, 0));
    expect(base!.errors).toMatchObject({ n: 2, meanAbsolute: 15 });
    expect(other!.errors).toMatchObject({ n: 2, meanAbsolute: 5 });
    expect(other!.difference).toMatchObject({ mean: -10, low: -10, high: -10, n: 2 });
  });

  it('counts failures, and compares on what both forecast', () => {
    const [, other] = play(entrant('base', 50, 50, 50), entrant('other', 'no idea', 70, 1));
    expect(other).toMatchObject({ failed: 1, errors: { n: 1 }, difference: { n: 1, mean: -20 } });
  });

  it('has no scores where nothing is known, and no difference without the baseline', () => {
    const [silent, free] = play(entrant('silent', 'a', 'b', 'c'), entrant('free', 1, 2, 3));
    expect([silent!.errors, silent!.difference, free!.difference]).toEqual([undefined, undefined, undefined]);
  });
});
