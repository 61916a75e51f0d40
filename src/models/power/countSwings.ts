import type { Game } from '../game.ts';
import type { Swings, SwingsBySize } from './swings.ts';
import { MOST_CELLS, tableSwings, tableSwingsBySize, tableWidth } from './tableSwings.ts';
import { treeSwingsBySize } from './treeSwings.ts';

/**
 * Counts, exactly and for every player, the coalitions to which he is critical. One majority goes by a table over weights,
 * which any number of players may share as long as the quota is small; several majorities, and weights too large for a table,
 * go by a tree of choices in which equal situations are merged.
 *
 * Throws RangeError where neither fits in memory, naming the limit.
 */
export function countSwings(game: Game): Swings {
  const only = soleMajority(game);
  if (only !== undefined && tableWidth(only) <= MOST_CELLS) return tableSwings(only);
  const bySize = treeSwingsBySize(game);
  return { swings: bySize.map(sum), winning: winningSets(bySize) };
}

/** The same, by size of the coalition. */
export function countSwingsBySize(game: Game): SwingsBySize {
  const only = soleMajority(game);
  const narrow = only !== undefined && (game.players.length + 1) * tableWidth(only) <= MOST_CELLS;
  return narrow ? tableSwingsBySize(only) : treeSwingsBySize(game);
}

const soleMajority = ({ majorities }: Game) => (majorities.length === 1 ? majorities[0] : undefined);

const sum = (counts: readonly bigint[]): bigint => counts.reduce((all, count) => all + count, 0n);

/**
 * How many sets win: of w_s winning sets of size s, each has s members to lose and n - s to add; those of size s + 1 that lose
 * with one member less are the swings at s, and the others come from a winning set of size s, so that
 * (s + 1) w_(s+1) = swings at s + (n - s) w_s.
 */
function winningSets(bySize: SwingsBySize): bigint {
  let ofSize = 0n;
  let all = 0n;
  for (let size = 0; size < bySize.length; size += 1) {
    const swings = sum(bySize.map((row) => row[size]!));
    ofSize = (swings + BigInt(bySize.length - size) * ofSize) / BigInt(size + 1);
    all += ofSize;
  }
  return all;
}
