import { describe, expect, it } from 'vitest';
import { shapleyShubik } from '../../../src/models/power/shapleyShubik.ts';
import { weighted } from './games.ts';
import { answerOf } from './run.ts';

const asked = (...args: Parameters<typeof weighted>) => answerOf(shapleyShubik, weighted(...args));
const game = weighted(6, 4, 3, 2, 1);
const withBlocs = (blocs: string[][]) => answerOf(shapleyShubik, game, { blocs });

describe('blocs', () => {
  it('vote as one player with the weight of all, where the first of them stood', () => {
    const { players, index } = withBlocs([['d', 'b']]);
    expect(players).toEqual(['a', 'b+d', 'c']);
    expect(index.map(({ exact }) => exact)).toEqual(['1/3', '1/3', '1/3']);
  });

  it('can make a dictator and dummies', () => {
    const { dictators, dummies, vetoes } = withBlocs([['a', 'c']]);
    expect({ dictators, dummies, vetoes }).toEqual({
      dictators: ['a+c'],
      dummies: ['b', 'd'],
      vetoes: ['a+c'],
    });
  });

  it('add up their weights in every majority', () => {
    const two = { ...game, majorities: [...game.majorities, { weights: [1, 1, 1, 1], quota: 3 }] };
    const { index } = answerOf(shapleyShubik, two, { blocs: [['a', 'b', 'c']] });
    expect(index.map(({ exact }) => exact)).toEqual(['1', '0']);
  });

  it('refuse a name that is no player', () => {
    expect(() => withBlocs([['a', 'z']])).toThrow(
      new RangeError('a bloc names z, who is no player; players are a, b, c, d'),
    );
  });

  it('refuse a player in two blocs, or twice in one', () => {
    const message = 'b stands twice in the blocs; name each player once';
    expect(() =>
      withBlocs([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toThrow(new RangeError(message));
    expect(() => withBlocs([['b', 'b']])).toThrow(new RangeError(message));
  });
});

describe('standing', () => {
  it('reports two disjoint coalitions that can both win', () => {
    expect(asked(2, 1, 1, 1, 1).improper).toBe(true);
    expect(asked(3, 1, 1, 1, 1).improper).toBe(false);
  });

  it('reports vetoes without a dictator', () => {
    expect(asked(5, 3, 2, 2)).toMatchObject({ vetoes: ['a'], dictators: [], dummies: [] });
  });
});

describe('a game is refused', () => {
  it.each([
    ['a quota beyond all weight', () => asked(7, 3, 3), 'a quota of 7 cannot be met by a weight of 6 in all'],
    ['a win of nobody', () => asked(0, 3, 3), 'a coalition of nobody would win; give a quota of at least 1'],
    [
      'a broken weight',
      () => asked(2, 1.5, 2),
      '1.5 is no whole number >= 0; scale weights and quota up until they are',
    ],
    [
      'a crowd',
      () => asked(501, ...Array<number>(1001).fill(1)),
      '1001 players; at most 1000, so that their coalitions can be counted',
    ],
    ['nobody at all', () => asked(0), 'a game needs at least one player'],
    [
      'no majority',
      () => answerOf(shapleyShubik, { players: ['a'], majorities: [] }),
      'a game needs at least one majority',
    ],
    [
      'too few weights',
      () =>
        answerOf(shapleyShubik, { ...game, majorities: [...game.majorities, { weights: [1], quota: 1 }] }),
      'majority 2: 1 weights for 4 players; give each player one',
    ],
  ])('for %s', (_, ask, message) => {
    expect(ask).toThrow(new RangeError(message));
  });
});
