import * as z from 'zod';
import type { Game, Majority } from '../game.ts';

/** Of more, the number of coalitions would be beyond all doubles. */
const MOST_PLAYERS = 1000;

/** Parameter of every power index: who votes as one. */
export const BLOCS = z
  .array(z.array(z.string()).min(1))
  .default([])
  .describe('lists of players who vote as one; each list becomes one player, named after its members');

/**
 * The game that is played when each bloc votes as one player with the weights of its members together. A bloc stands where
 * its first member stood, and its name joins theirs by "+".
 *
 * Throws RangeError if a bloc names somebody who is no player or who is in two blocs, and if the game is no game: weights or
 * quotas that are not whole numbers >= 0 (sum at most 2^53), as many weights as players, a coalition of nobody that wins, or
 * a quota beyond all weight.
 */
export function checkedGame(game: Game, blocs: readonly (readonly string[])[]): Game {
  requireGame(game);
  const leader = game.players.map((_, player) => player);
  const named = new Set<number>();
  for (const bloc of blocs) {
    const members = bloc.map((name) => playerOf(game, name));
    for (const member of members) {
      if (named.has(member))
        throw new RangeError(`${game.players[member]} stands twice in the blocs; name each player once`);
      named.add(member);
      leader[member] = Math.min(...members);
    }
  }
  const kept = leader.filter((first, player) => first === player);
  const membersOf = (first: number) => game.players.filter((_, player) => leader[player] === first);
  return {
    players: kept.map((first) => membersOf(first).join('+')),
    majorities: game.majorities.map(({ weights, quota }) => ({
      weights: kept.map((first) => total(weights.filter((_, player) => leader[player] === first))),
      quota,
    })),
  };
}

export const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

function playerOf(game: Game, name: string): number {
  const player = game.players.indexOf(name);
  if (player < 0)
    throw new RangeError(`a bloc names ${name}, who is no player; players are ${game.players.join(', ')}`);
  return player;
}

function requireGame({ players, majorities }: Game): void {
  if (players.length === 0) throw new RangeError('a game needs at least one player');
  if (players.length > MOST_PLAYERS)
    throw new RangeError(
      `${players.length} players; at most ${MOST_PLAYERS}, so that their coalitions can be counted`,
    );
  if (majorities.length === 0) throw new RangeError('a game needs at least one majority');
  majorities.forEach((majority, index) => {
    requireMajority(majority, players.length, majorities.length > 1 ? `majority ${index + 1}: ` : '');
  });
  if (majorities.every(({ quota }) => quota === 0))
    throw new RangeError('a coalition of nobody would win; give a quota of at least 1');
}

function requireMajority({ weights, quota }: Majority, players: number, where: string): void {
  if (weights.length !== players)
    throw new RangeError(`${where}${weights.length} weights for ${players} players; give each player one`);
  for (const number of [...weights, quota]) {
    if (!Number.isSafeInteger(number) || number < 0)
      throw new RangeError(
        `${where}${number} is no whole number >= 0; scale weights and quota up until they are`,
      );
  }
  const all = total(weights);
  if (!Number.isSafeInteger(all)) throw new RangeError(`${where}the weights sum to more than 2^53`);
  if (quota > all)
    throw new RangeError(`${where}a quota of ${quota} cannot be met by a weight of ${all} in all`);
}
