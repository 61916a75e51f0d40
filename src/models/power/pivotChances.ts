import type { Game, Majority } from '../game.ts';
import { total } from './checkedGame.ts';
import { MOST_CELLS } from './tableSwings.ts';

/** What happens when everybody votes yes with the same chance, on his own. */
export interface Chances {
  /** for each player: chance that the others lose without him and win with him */
  readonly critical: Float64Array;
  /** chance that the motion carries */
  readonly carries: number;
}

/** The majority of a game for which `pivotChances` is fast: its only one, with weights that fit a table. */
export function narrowMajority({ majorities }: Game): Majority | undefined {
  const [only, ...others] = majorities;
  return others.length === 0 && total(only!.weights) < MOST_CELLS ? only : undefined;
}

/**
 * The chances of a vote in which everybody says yes with chance `yes` (0 < yes < 1): what power indices are averages of. In
 * floating point, with errors near 1e-16.
 *
 * Method: the distribution of the weight that votes yes. Player i, of weight w, is taken out by
 * f_i(v) = (f(v) - p f_i(v - w)) / (1 - p), which keeps errors small for p <= 1/2; for larger p the roles of yes and no are
 * exchanged. Cost n q for the distribution and q for each different weight.
 */
export function pivotChances({ weights, quota }: Majority, yes: number): Chances {
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
    carries: yes <= 0.5 ? 1 - short : short,
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
