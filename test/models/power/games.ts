// Games that several tests play.
import fc from 'fast-check';
import type { Game } from '../../../src/models/index.ts';

/** [quota; weights], players named a, b, c, ... */
export const weighted = (quota: number, ...weights: number[]): Game => ({
  players: weights.map((_, player) => nameOf(player)),
  majorities: [{ weights, quota }],
});

export const nameOf = (player: number): string =>
  player < 26 ? String.fromCharCode(97 + player) : `p${player}`;

/** Any game of up to `most` players and up to three majorities in which everybody together wins. */
export const anyGame = (most = 8): fc.Arbitrary<Game> =>
  fc.integer({ min: 1, max: most }).chain((players) =>
    fc.array(anyMajority(players), { minLength: 1, maxLength: 3 }).map((majorities) => ({
      players: Array.from({ length: players }, (_, player) => nameOf(player)),
      majorities,
    })),
  );

/** Any game of up to `most` players with one majority. */
export const anyWeighted = (most = 8): fc.Arbitrary<Game> =>
  fc
    .integer({ min: 1, max: most })
    .chain((players) => anyMajority(players))
    .map(({ weights, quota }) => weighted(quota, ...weights));

const anyMajority = (players: number) =>
  fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: players, maxLength: players })
    .filter((weights) => weights.some((weight) => weight > 0))
    .chain((weights) =>
      fc
        .integer({ min: 1, max: weights.reduce((sum, weight) => sum + weight, 0) })
        .map((quota) => ({ weights, quota })),
    );

/** The United States Electoral College of 1991 to 2000: 51 players, 538 votes, 270 to win. */
export const electoralCollege: Game = weighted(
  270,
  ...[54, 33, 32, 25, 23, 22, 21, 18, 15, 14, 13, 13, 12, 12, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8, 8],
  ...[8, 8, 7, 7, 7, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3],
);

/** Population in thousands and votes of the 27 in the Treaty of Nice, largest first. */
export const NICE = {
  population: [
    ...[82038, 59247, 58966, 57612, 39394, 38667, 22489, 15760, 10533, 10290, 10213, 10092, 9980, 8854],
    ...[8230, 8082, 5393, 5313, 5160, 3744, 3701, 2439, 1978, 1446, 752, 429, 379],
  ],
  votes: [29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3],
};

/** The Council of the 27 under the Treaty of Nice: 255 of 345 votes, 14 members, 62 % of the population. */
export const councilOfNice: Game = {
  players: NICE.votes.map((_, player) => nameOf(player)),
  majorities: [
    { weights: NICE.votes, quota: 255 },
    { weights: NICE.votes.map(() => 1), quota: 14 },
    {
      weights: NICE.population,
      quota: Math.ceil(0.62 * NICE.population.reduce((sum, people) => sum + people, 0)),
    },
  ],
};

/** A body of 100 with weights from 1 to 50. */
export const hundred: Game = (() => {
  const weights = Array.from({ length: 100 }, (_, player) => 1 + ((player * 37) % 50));
  return weighted(1276, ...weights);
})();
