import type { Game, Majority } from '../game.ts';
import type { Chances } from './chances.ts';
import { total } from './checkedGame.ts';
import { choiceTree } from './choiceTree.ts';
import { MOST_CELLS } from './tableSwings.ts';
import { treeChances } from './treeChances.ts';

/**
 * The chances of a game as a function of the chance p (0 < p < 1) of a yes: what power indices are averages of. In floating
 * point, with errors near 1e-16.
 *
 * Throws RangeError where a game is too large; see `countSwings`.
 */
export function pivotChances(game: Game): (yes: number) => Chances {
  const [only, ...others] = game.majorities;
  if (others.length === 0 && total(only!.weights) < MOST_CELLS) return (yes) => tableChances(only!, yes);
  const tree = choiceTree(game);
  return (yes) => treeChances(tree, yes);
}

/**
 * One majority: from the distribution of the weight that votes yes. Player i, of weight w, is taken out by
 * f_i(v) = (f(v) - p f_i(v - w)) / (1 - p), which keeps errors small for p <= 1/2; for larger p the roles of yes and no are
 * exchanged. Cost n q for the distribution and q for each different weight.
 */
function tableChances({ weights, quota }: Majority, yes: number): Chances {
  const blocking = total(weights) - quota + 1;
  const [chance, need] = yes <= 0.5 ? [yes, quota] : [1 - yes, blocking];
  const spread = distribution(weights, need, chance);
  const byWeight = new Map<number, number>();
  for (const weight of weights) {
    if (!byWeight.has(weight)) byWeight.set(weight, windowWithout(spread, weight, chance));
  }
  const short = spread.reduce((sum, part) => sum + part, 0);
  return {
    critical: Float64Array.from(weights, (weight) => byWeight.get(weight)!),
    win: yes <= 0.5 ? 1 - short : short,
  };
}

/** Chance of each weight 0 to width - 1 among those who say what they say with this chance. */
function distribution(weights: readonly number[], width: number, chance: number): Float64Array {
  const spread = new Float64Array(width);
  spread[0] = 1;
  let heaviest = 0;
  for (const weight of [...weights].sort((a, b) => a - b)) {
    heaviest = Math.min(heaviest + weight, width - 1);
    for (let v = heaviest; v >= weight; v -= 1)
      spread[v] = (1 - chance) * spread[v] + chance * spread[v - weight];
    for (let v = Math.min(weight, width) - 1; v >= 0; v -= 1) spread[v] *= 1 - chance;
  }
  return spread;
}

/** Chance that the others of somebody with this weight weigh width - weight to width - 1. */
function windowWithout(spread: Float64Array, weight: number, chance: number): number {
  if (weight === 0) return 0;
  let window = 0;
  for (let step = Math.floor((spread.length - 1) / weight); step >= 0; step -= 1) {
    let part = 0;
    const high = spread.length - 1 - step * weight;
    for (let v = Math.max(0, high - weight + 1); v <= high; v += 1) part += spread[v];
    window = (part - chance * window) / (1 - chance);
  }
  return window;
}
