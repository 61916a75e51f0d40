import type { Game } from '../game.ts';

/** Children that are no node: the coalition has won, or can no longer win. */
export const WON = -1;
export const LOST = -2;

/**
 * All coalitions of a game as paths through layers: at layer i the i-th player (heaviest first) joins or stays out. Coalitions
 * that need the same from the players to come share a node, and a path ends where the outcome is settled.
 */
export interface ChoiceTree {
  /** which player decides at each layer, as an index into the game's players */
  readonly order: readonly number[];
  /** for each layer and node the node of the next layer that joining leads to, or WON, or LOST */
  readonly joins: readonly Int32Array[];
  /** the same for staying out */
  readonly staysOut: readonly Int32Array[];
}

/** Most nodes of a tree, some 200 MiB with what is counted at each. */
const MOST_NODES = 1_000_000;

/** Lists of sums that players to come can reach are kept up to this length. */
const MOST_SUMS = 65_536;

/**
 * Builds the tree layer by layer. What a coalition still needs for a majority is rounded up to the next weight that some of
 * the players to come have together, since no vote can tell two needs between such weights apart; that is what lets coalitions
 * share nodes even where their weights differ. (For one majority this gives the smallest tree there is.)
 *
 * Throws RangeError if there are more than a million nodes.
 */
export function choiceTree(game: Game): ChoiceTree {
  const { majorities } = game;
  const order = heaviestFirst(game);
  const sums = majorities.map(({ weights }) => sumsToCome(order.map((player) => weights[player]!)));
  const joins: Int32Array[] = [];
  const staysOut: Int32Array[] = [];
  let layer: number[][] = [majorities.map(({ quota }) => quota)];
  let nodes = 0;
  order.forEach((player, depth) => {
    nodes += layer.length;
    if (nodes > MOST_NODES) throw new RangeError(tooMany(game));
    const next = new Layer(sums.map((list) => list[depth + 1]!));
    const own = majorities.map(({ weights }) => weights[player]!);
    joins.push(Int32Array.from(layer, (needs) => next.nodeOf(needs.map((need, k) => need - own[k]!))));
    staysOut.push(Int32Array.from(layer, (needs) => next.nodeOf(needs)));
    layer = next.nodes;
  });
  return { order, joins, staysOut };
}

function tooMany({ players, majorities }: Game): string {
  return (
    `${players.length} players with ${majorities.length} majorities make more than ${MOST_NODES} different situations; ` +
    'use smaller weights (in thousands, say) or let players vote as blocs'
  );
}

/** Players by the largest share of a quota they bring: what is settled early need not be followed further. */
function heaviestFirst({ players, majorities }: Game): number[] {
  const size = (player: number) =>
    majorities.reduce((sum, { weights, quota }) => sum + weights[player]! / Math.max(quota, 1), 0);
  return players.map((_, player) => player).sort((a, b) => size(b) - size(a) || a - b);
}

/** What the players from a layer on can weigh together. */
interface Reach {
  readonly most: number;
  /** every sum of theirs, ascending; absent where there are too many */
  readonly sums?: Float64Array;
}

/** For each layer from 0 to the last: what the players from there on can weigh. */
function sumsToCome(weights: readonly number[]): Reach[] {
  const reaches: Reach[] = [{ most: 0, sums: Float64Array.of(0) }];
  for (const weight of [...weights].reverse()) {
    const { most, sums } = reaches.at(-1)!;
    const more = sums && merged(sums, weight);
    reaches.push(
      more && more.length <= MOST_SUMS ? { most: most + weight, sums: more } : { most: most + weight },
    );
  }
  return reaches.reverse();
}

/** The sums with and without one more weight, ascending, each once. */
function merged(sums: Float64Array, weight: number): Float64Array {
  const result = new Float64Array(2 * sums.length);
  let length = 0;
  for (let [without, withIt] = [0, 0]; withIt < sums.length; ) {
    const more = sums[withIt] + weight;
    const least = Math.min(sums[without] ?? Infinity, more);
    if (sums[without] === least) without += 1;
    if (more === least) withIt += 1;
    result[length++] = least;
  }
  return result.subarray(0, length);
}

/** The nodes of one layer, found by what they need. */
class Layer {
  readonly nodes: number[][] = [];
  readonly #reaches: readonly Reach[];
  readonly #known = new Map<string, number>();

  constructor(reaches: readonly Reach[]) {
    this.#reaches = reaches;
  }

  /** The node of a coalition with these needs, made if it is new; or WON, or LOST. */
  nodeOf(needs: readonly number[]): number {
    if (needs.some((need, k) => need > this.#reaches[k]!.most)) return LOST;
    const rounded = needs.map((need, k) => roundedUp(need, this.#reaches[k]!));
    if (rounded.every((need) => need === 0)) return WON;
    const key = rounded.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.nodes.length);
    return this.nodes.push(rounded) - 1;
  }
}

/** The least sum within reach that is at least `need`; 0 where nothing is needed. */
function roundedUp(need: number, { sums }: Reach): number {
  if (need <= 0) return 0;
  if (sums === undefined) return need;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] >= need) high = middle;
    else low = middle + 1;
  }
  return sums[low];
}
