import type { Game } from '../game.ts';
import { total } from './checkedGame.ts';

/** Who stands out in a game, whatever index one prefers. */
export interface Standing {
  /** the players as they vote, blocs merged: the order of every list of the answer */
  readonly players: readonly string[];
  /** those whose vote never matters */
  readonly dummies: readonly string[];
  /** those without whom nothing passes */
  readonly vetoes: readonly string[];
  /** whoever decides alone: one player or none */
  readonly dictators: readonly string[];
  /** every quota is at most half of the weight, so that nothing keeps two coalitions without a common member from both winning */
  readonly improper: boolean;
}

/** Reads off a game who stands out; whether a player is a dummy is known to whoever counted. */
export function standing(game: Game, isDummy: (player: number) => boolean): Standing {
  const { players, majorities } = game;
  const veto = (player: number) =>
    majorities.some(({ weights, quota }) => total(weights) - weights[player]! < quota);
  const alone = (player: number) => majorities.every(({ weights, quota }) => weights[player]! >= quota);
  return {
    players,
    dummies: players.filter((_, player) => isDummy(player)),
    vetoes: players.filter((_, player) => veto(player)),
    dictators: players.filter((_, player) => veto(player) && alone(player)),
    improper: majorities.every(({ weights, quota }) => 2 * quota <= total(weights)),
  };
}
