import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import {
  type CondorcetParameters,
  condorcetElectionModel as model,
} from '../../../src/models/spatial/condorcetModel.ts';
import type { Outcomes } from '../../../src/models/spatial/outcomes.ts';
import { randomGroup } from './groups.ts';

const noDraw = (): number => {
  throw new Error('an election draws nothing');
};
const run = (group: Group, parameters: Partial<CondorcetParameters> = {}): Outcomes =>
  model.run(group, model.parameters.parse(parameters), noDraw);

/** Actors on one issue. */
const line = (position: number[], capability: number[], salience: number[]): Group => ({
  actors: position.map((_, i) => `actor ${i}`),
  issues: ['issue'],
  capability: Float64Array.from(capability),
  position: Float64Array.from(position),
  salience: Float64Array.from(salience),
  low: 0,
  high: 100,
});

describe('the Condorcet election over positions', () => {
  it('between two gives each the share of his weight', () => {
    const answer = run(line([20, 80], [3, 1], [1, 1]));
    expect(answer.outcomes.map(({ probability }) => probability)).toEqual([
      expect.closeTo(0.75, 7),
      expect.closeTo(0.25, 7),
    ]);
    expect(answer.forecast[0]).toBeCloseTo(35, 5);
    expect(answer.mostProbable).toEqual([0]);
  });

  it('weighs by capability times salience, or on request by capability alone', () => {
    const group = line([0, 100], [1, 1], [1, 0.25]);
    expect(run(group).outcomes[0]?.probability).toBeCloseTo(0.8, 7);
    expect(run(group, { weight: 'capability' }).outcomes[0]?.probability).toBeCloseTo(0.5, 12);
  });

  it('favors the median of three that weigh the same', () => {
    const answer = run(line([0, 50, 100], [1, 1, 1], [1, 1, 1]));
    expect(answer.outcomes.map(({ probability }) => probability)).toEqual([
      expect.closeTo(3 / 14, 6),
      expect.closeTo(4 / 7, 6),
      expect.closeTo(3 / 14, 6),
    ]);
    expect(answer.forecast[0]).toBeCloseTo(50, 10);
  });

  it('merges positions and says who holds them', () => {
    const answer = run(line([10, 90, 10, 90.05], [2, 1, 1, 1], [1, 1, 1, 1]));
    expect(answer.outcomes.map(({ holders }) => holders)).toEqual([
      ['actor 0', 'actor 2'],
      ['actor 1', 'actor 3'],
    ]);
    expect(answer.mostProbable).toEqual([0]);
  });

  it('names all that tie', () => {
    expect(run(line([10, 90], [1, 1], [1, 1])).mostProbable).toEqual([0, 1]);
  });

  it('takes the strengths of coalitions as given', () => {
    const coalition = [
      [0, 12.099, 54.921],
      [10.333, 0, 27.079],
      [5.007, 55.047, 0],
    ];
    const answer = run(line([0, 50, 100], [1, 1, 1], [1, 1, 1]), { coalition, victory: 'Square' });
    expect(answer.outcomes.map(({ probability }) => Number(probability.toFixed(4)))).toEqual([
      0.8659, 0.1241, 0.01,
    ]);
  });

  it.each([
    ['too few rows', [0, 50], [[0, 1]], 'coalition has not 2 rows of 2: give one row and column an actor'],
    [
      'a position held by two',
      [50, 50],
      [
        [0, 1],
        [1, 0],
      ],
      'two actors hold the same position: with given coalitions all must differ',
    ],
  ])('refuses given coalitions with %s', (_, position, coalition, message) => {
    expect(() => run(line(position, [1, 1], [1, 1]), { coalition })).toThrow(new RangeError(message));
  });

  it('forecasts within the positions that are held', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const group = randomGroup(2 + (seed % 6), 1 + (seed % 3), seed);
      const answer = run(group, {
        election: (['Conditional', 'MarkovUniform', 'MarkovIncentive'] as const)[seed % 3]!,
      });
      answer.forecast.forEach((x, k) => {
        const held = group.actors.map((__, i) => group.position[i * group.issues.length + k]!);
        expect(x).toBeGreaterThanOrEqual(Math.min(...held) - 1e-9);
        expect(x).toBeLessThanOrEqual(Math.max(...held) + 1e-9);
      });
    }
  });
});
