// What holds in every game.
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { blocControl, type Game } from '../../../src/models/index.ts';
import { banzhaf } from '../../../src/models/power/banzhaf.ts';
import { coleman } from '../../../src/models/power/coleman.ts';
import { deeganPackel } from '../../../src/models/power/deeganPackel.ts';
import { holler } from '../../../src/models/power/holler.ts';
import { johnston } from '../../../src/models/power/johnston.ts';
import type { Share } from '../../../src/models/power/rational.ts';
import { shapleyShubik } from '../../../src/models/power/shapleyShubik.ts';
import { byDefinition } from './byDefinition.ts';
import { anyGame, weighted } from './games.ts';
import { answerOf } from './run.ts';

const exactly = (shares: readonly Share[]) => shares.map(({ exact }) => exact!);

/** The indices that share out one. */
const INDICES: readonly [string, (game: Game) => string[]][] = [
  ['shapley-shubik', (game) => exactly(answerOf(shapleyShubik, game).index)],
  ['banzhaf', (game) => exactly(answerOf(banzhaf, game).index)],
  ['johnston', (game) => exactly(answerOf(johnston, game).index)],
  ['deegan-packel', (game) => exactly(answerOf(deeganPackel, game).index)],
  ['holler', (game) => exactly(answerOf(holler, game).index)],
];

/** The game with the players in the order of `places`. */
const rearranged = ({ players, majorities }: Game, places: readonly number[]): Game => ({
  players: places.map((place) => players[place]!),
  majorities: majorities.map(({ weights, quota }) => ({
    weights: places.map((place) => weights[place]!),
    quota,
  })),
});

const withPlayer = ({ players, majorities }: Game, name: string, weight: number): Game => ({
  players: [...players, name],
  majorities: majorities.map(({ weights, quota }) => ({ weights: [...weights, weight], quota })),
});

describe.each(INDICES)('%s', (_, index) => {
  it('shares out exactly one', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const sum = index(game).reduce((all, part) => all.add(part), new Fraction(0));
        expect(sum.toFraction()).toBe('1');
      }),
    );
  });

  it('gives players of equal weight the same', () => {
    fc.assert(
      fc.property(anyGame(6), (game) => {
        const twin = { ...game, players: [...game.players, 'twin'] };
        const majorities = game.majorities.map(({ weights, quota }) => ({
          weights: [...weights, weights[0]!],
          quota,
        }));
        const shares = index({ ...twin, majorities });
        expect(shares.at(-1)).toBe(shares[0]);
      }),
    );
  });

  it('is left alone by somebody without weight', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        expect(index(withPlayer(game, 'nobody', 0))).toEqual([...index(game), '0']);
      }),
    );
  });

  it('does not depend on the order of the players', () => {
    fc.assert(
      fc.property(anyGame(), fc.infiniteStream(fc.nat()), (game, numbers) => {
        const keys = game.players.map(() => numbers.next().value!);
        const places = keys.map((_, place) => place).sort((a, b) => keys[a]! - keys[b]! || a - b);
        const shares = index(game);
        expect(index(rearranged(game, places))).toEqual(places.map((place) => shares[place]));
      }),
    );
  });

  it('gives a dictator everything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), (others) => {
        const all = others.reduce((sum, weight) => sum + weight, 0);
        expect(index(weighted(all + 1, ...others, all + 1))).toEqual([...others.map(() => '0'), '1']);
      }),
    );
  });
});

describe('against the definition, over all coalitions', () => {
  it('shapley-shubik, banzhaf and coleman agree', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const expected = byDefinition(game);
        const { index } = answerOf(shapleyShubik, game);
        index.forEach(({ value }, player) => {
          expect(value).toBeCloseTo(expected.shapleyShubik[player]!, 12);
        });
        expect(answerOf(banzhaf, game).swings.map(({ value }) => value)).toEqual(expected.swings);
        expect(answerOf(coleman, game).act.value).toBe(expected.winning / 2 ** game.players.length);
      }),
    );
  });

  it('johnston, deegan-packel and holler agree', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const expected = byDefinition(game);
        const near = (shares: readonly Share[], values: readonly number[]) => {
          shares.forEach(({ value }, player) => {
            expect(value).toBeCloseTo(values[player]!, 12);
          });
        };
        near(answerOf(johnston, game).index, expected.johnston);
        near(answerOf(deeganPackel, game).index, expected.deeganPackel);
        near(answerOf(holler, game).index, expected.holler);
      }),
    );
  });

  it('exactly those are dummies who are critical to nobody', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const { swings } = byDefinition(game);
        const dummies = game.players.filter((_, player) => swings[player] === 0);
        expect(answerOf(shapleyShubik, game).dummies).toEqual(dummies);
        expect(answerOf(johnston, game).dummies).toEqual(dummies);
        expect(answerOf(holler, game).dummies).toEqual(dummies);
      }),
    );
  });
});

it('coleman gives a veto all power to prevent, and nobody else', () => {
  fc.assert(
    fc.property(anyGame(), (game) => {
      const { prevent, vetoes, players } = answerOf(coleman, game);
      expect(players.filter((_, player) => prevent[player]!.exact === '1')).toEqual(vetoes);
    }),
  );
});

it('shapley-shubik gives blocs among single voters what blocControl gives them', () => {
  const blocs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      blocs,
      fc.integer({ min: 0, max: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (weights, singles, part) => {
        const all = weights.reduce((sum, weight) => sum + weight, singles);
        const quota = 1 + Math.floor(part * (all - 1));
        const { index } = answerOf(
          shapleyShubik,
          weighted(quota, ...weights, ...Array<number>(singles).fill(1)),
        );
        blocControl(weights, singles, quota).forEach((control, bloc) => {
          expect(index[bloc]!.value).toBeCloseTo(control, 12);
        });
      },
    ),
  );
});
