import type { Game } from '../game.ts';
import { type ChoiceTree, choiceTree, LOST, WON } from './choiceTree.ts';
import type { SwingsBySize } from './swings.ts';

/** Counts of coalitions stay exact in doubles up to here. */
const MOST_PLAYERS = 52;

/**
 * Swings of a game with any number of majorities, from the tree of its choices: at each node, the ways to get there (by how
 * many joined) times the ways in which the players to come win if this player joins, less those if he stays out. A node costs
 * at most n^2 / 4 multiplications.
 *
 * Throws RangeError beyond 52 players, or beyond a million nodes.
 */
export function treeSwingsBySize(game: Game): SwingsBySize {
  const players = game.players.length;
  if (players > MOST_PLAYERS)
    throw new RangeError(
      `${players} players with several majorities or very large weights: at most ${MOST_PLAYERS} can be counted`,
    );
  const tree = choiceTree(game);
  const arrivals = arrivalsBySize(tree);
  const bySize: bigint[][] = [];
  let wins: Float64Array = new Float64Array(0);
  for (let depth = players - 1; depth >= 0; depth -= 1) {
    const layer = { tree, depth, wins };
    bySize[tree.order[depth]!] = Array.from(swingsAt(layer, arrivals[depth]!), BigInt);
    wins = winsBefore(layer);
  }
  return bySize;
}

/** A layer, and in how many ways the players after it win from each node of the next, by how many of them join. */
interface LayerWins {
  readonly tree: ChoiceTree;
  readonly depth: number;
  readonly wins: Float64Array;
}

/** Ways in which `size` of the players to come win if the player at this node joins, or if he stays out. */
function winsAfter({ tree, depth, wins }: LayerWins, child: number, size: number): number {
  const left = tree.order.length - depth - 1;
  if (child === LOST) return 0;
  return child === WON ? choose(left, size) : wins[child * (left + 1) + size];
}

function swingsAt(layer: LayerWins, arrivals: Float64Array): Float64Array {
  const { tree, depth } = layer;
  const players = tree.order.length;
  const swings = new Float64Array(players);
  for (let node = 0; node < tree.joins[depth]!.length; node += 1) {
    for (let after = 0; after < players - depth; after += 1) {
      const gain =
        winsAfter(layer, tree.joins[depth]![node], after) -
        winsAfter(layer, tree.staysOut[depth]![node], after);
      if (gain === 0) continue;
      for (let before = 0; before <= depth; before += 1)
        swings[before + after] += arrivals[node * (depth + 1) + before] * gain;
    }
  }
  return swings;
}

/** In how many ways the players from this layer on win from each of its nodes, by how many of them join. */
function winsBefore(layer: LayerWins): Float64Array {
  const { tree, depth } = layer;
  const left = tree.order.length - depth;
  const nodes = tree.joins[depth]!.length;
  const wins = new Float64Array(nodes * (left + 1));
  for (let node = 0; node < nodes; node += 1) {
    for (let size = 0; size < left; size += 1) {
      wins[node * (left + 1) + size + 1] += winsAfter(layer, tree.joins[depth]![node], size);
      wins[node * (left + 1) + size] += winsAfter(layer, tree.staysOut[depth]![node], size);
    }
  }
  return wins;
}

/** For each layer, node and number of players who joined: the ways to get there. */
function arrivalsBySize({ order, joins, staysOut }: ChoiceTree): Float64Array[] {
  const layers = [Float64Array.of(1)];
  for (let depth = 0; depth < order.length - 1; depth += 1) {
    const here = layers[depth]!;
    const next = new Float64Array(joins[depth + 1]!.length * (depth + 2));
    for (let node = 0; node < joins[depth]!.length; node += 1) {
      for (let size = 0; size <= depth; size += 1) {
        const ways = here[node * (depth + 1) + size];
        const [joined, out] = [joins[depth]![node], staysOut[depth]![node]];
        if (joined >= 0) next[joined * (depth + 2) + size + 1] += ways;
        if (out >= 0) next[out * (depth + 2) + size] += ways;
      }
    }
    layers.push(next);
  }
  return layers;
}

/** Rows of Pascal's triangle as far as doubles are exact. */
const triangle: Float64Array[] = [Float64Array.of(1)];

function choose(n: number, k: number): number {
  for (let row = triangle.length; row <= n; row += 1) {
    const above = triangle[row - 1]!;
    triangle.push(Float64Array.from({ length: row + 1 }, (_, j) => (above[j - 1] ?? 0) + (above[j] ?? 0)));
  }
  return triangle[n]![k];
}
