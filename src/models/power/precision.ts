import * as z from 'zod';
import type { Game } from '../game.ts';
import { BLOCS } from './checkedGame.ts';
import { countSwings } from './countSwings.ts';

/** Parameters of the indices that can be had in two ways. */
export const COUNTED = z.strictObject({
  blocs: BLOCS,
  precision: z
    .enum(['exact', 'fast'])
    .default('exact')
    .describe(
      'exact: fractions, by counting coalitions; fast: doubles, by chances, right to about 1e-15 (with several majorities ' +
        'counting is the fast way, and both give fractions)',
    ),
});
export type Counted = z.infer<typeof COUNTED>;

/** Tells who is critical to no coalition, by counting: a small chance in doubles would not settle it. */
export function dummyOf(game: Game): (player: number) => boolean {
  const { swings } = countSwings(game);
  return (player) => swings[player] === 0n;
}
