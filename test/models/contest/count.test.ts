import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headCount, weightedMajority } from '../../../src/models/contest/countingModels.ts';
import { countChance } from '../../../src/models/contest/index.ts';
import type { Contest } from '../../../src/models/index.ts';
import { contestOf, contests } from './contests.ts';

const heads = (contest: Contest, base: 'all' | 'cast' = 'all') => headCount.run(contest, { base }, () => 0.5);
const weights = (contest: Contest, base: 'all' | 'cast' = 'all') =>
  weightedMajority.run(contest, { base }, () => 0.5);

describe('a count of heads', () => {
  it('counts one vote for each voter, whatever his weight', () => {
    const contest = contestOf([
      [9, -1],
      [1, 0.1],
      [1, 0.2],
    ]);
    expect(heads(contest)).toEqual({
      chance: 1,
      for: 2,
      against: 1,
      abstaining: 0,
      toExceed: 1.5,
      tied: false,
    });
  });

  it('leaves the status quo at a tie, and says so', () => {
    const even = contestOf([
      [1, 1],
      [1, -1],
    ]);
    expect(heads(even)).toMatchObject({ chance: 0, tied: true });
  });

  it('counts who gains nothing as abstaining', () => {
    const contest = contestOf([
      [1, 1],
      [1, 0],
      [1, 0],
    ]);
    expect(heads(contest)).toMatchObject({ chance: 0, for: 1, abstaining: 2, tied: false });
    expect(heads(contest, 'cast')).toMatchObject({ chance: 1, toExceed: 0.5 });
  });

  it('is a tie where nobody takes a side', () => {
    expect(heads(contestOf([[1, 0]]), 'cast')).toMatchObject({ chance: 0, tied: true });
  });

  it('wants more than the majority: two thirds exactly are not enough', () => {
    const contest = contestOf(
      [
        [1, 1],
        [1, 1],
        [1, -1],
      ],
      2 / 3,
    );
    expect(heads(contest)).toMatchObject({ chance: 0, tied: true });
  });
});

describe('a weighted majority', () => {
  it('counts weights', () => {
    const contest = contestOf([
      [9, -1],
      [1, 0.1],
      [1, 0.2],
    ]);
    expect(weights(contest)).toMatchObject({ chance: 0, for: 2, against: 9 });
  });

  it('sees a tie of weights that no double can hold as a tie', () => {
    const contest = contestOf([
      [0.1, 1],
      [0.2, 1],
      [0.3, -1],
    ]);
    expect(weights(contest)).toMatchObject({ chance: 0, tied: true });
  });
});

describe('both counts', () => {
  it('agree with their kernel', () => {
    fc.assert(
      fc.property(contests(false), (contest) => {
        expect([countChance(contest, 0, 0), countChance(contest, 1, 0)]).toEqual([
          heads(contest).chance,
          heads(contest, 'cast').chance,
        ]);
        expect([countChance(contest, 0, 1), countChance(contest, 1, 1)]).toEqual([
          weights(contest).chance,
          weights(contest, 'cast').chance,
        ]);
      }),
    );
  });

  it('read as many voters as the contest says', () => {
    const longer = { ...contestOf([[1, 1]]), weight: Float64Array.of(1, 5), gain: Float64Array.of(1, -1) };
    expect(weights(longer)).toMatchObject({ chance: 1, against: 0 });
  });

  it.each([
    ['no voter', contestOf([]), 'a contest needs at least one voter'],
    ['a weight of nothing', contestOf([[0, 1]]), 'voter 1 has a weight of 0; give more than 0'],
    ['a gain that is no number', contestOf([[1, Number.NaN]]), 'voter 1 has a gain of NaN; give a number'],
    [
      'a majority beyond all',
      contestOf([[1, 1]], 1.5),
      'a majority of 1.5 is no share; give 0 to 1 (0.5: more than half)',
    ],
    [
      'too few weights',
      { ...contestOf([[1, 1]]), voters: 2 },
      '2 voters have 1 weights and 1 gains; give each one of both',
    ],
  ])('refuse %s', (_, contest, message) => {
    expect(() => heads(contest)).toThrow(new RangeError(message));
    expect(() => weights(contest)).toThrow(new RangeError(message));
  });
});
