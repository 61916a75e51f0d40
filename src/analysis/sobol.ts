import { changeBetween, squareBeyondDice } from './change.ts';
import { studentQuantile975 } from './studentQuantile975.ts';

/**
 * Outcomes at one row of a Sobol design, under the same luck: at point A, at an independent point B, and for each factor at A
 * with that factor's numbers taken from B. One outcome each: an exact function.
 */
export interface SobolRow {
  a: ArrayLike<number>;
  b: ArrayLike<number>;
  mixed: readonly ArrayLike<number>[];
}

export interface SobolEstimate {
  estimate: number;
  low: number;
  high: number;
}

/** Parts of the variance of the outcome's expectation over all numbers. */
export interface SobolIndices {
  /** the variance itself, without what dice add */
  variance: SobolEstimate;
  /** by factor: the part that goes with the factor alone (S1), and with it and all it takes part in (ST) */
  factors: { first: SobolEstimate; total: SobolEstimate }[];
}

/**
 * Sobol indices, each square and product freed of what dice add to it on average, so that they are of the expected outcome and
 * not of single histories:
 *
 *   V = E (f(A) - f(B))^2 / 2     ST_i = E (f(A) - f(A_i))^2 / 2V     S1_i = E (f(B) - m) (f(A_i) - f(A)) / V
 *
 * with A_i the point A that has factor i from B, and m the mean over all A and B. Intervals: 95 %, jackknife over rows with Student's quantile. They are not cut to 0-1: an estimate below zero
 * means "nothing that can be told from zero". Throws RangeError for fewer than two rows.
 *
 * S1: A. Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics Communications 181 (2010),
 * 259-270; V and ST: M. J. W. Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117 (1999), 35-43.
 */
export function sobolIndices(rows: readonly SobolRow[]): SobolIndices {
  if (rows.length < 2) throw new RangeError(`Sobol indices need at least two rows, not ${rows.length}`);
  const halfSquare = (from: ArrayLike<number>, to: ArrayLike<number>): number =>
    squareBeyondDice(changeBetween(from, to)) / 2;
  const whole = rows.map(({ a, b }) => halfSquare(a, b));
  const center = rows.reduce((sum, { a, b }) => sum + meanOf(a) + meanOf(b), 0) / (2 * rows.length);
  const factors = rows[0]!.mixed.map((_, i) => ({
    first: jackknife(
      rows.map(({ a, b, mixed }) => productBeyondDice(b, center, a, mixed[i]!)),
      whole,
    ),
    total: jackknife(
      rows.map(({ a, mixed }) => halfSquare(a, mixed[i]!)),
      whole,
    ),
  }));
  const ones = whole.map(() => 1);
  return { variance: jackknife(whole, ones), factors };
}

function meanOf(outcomes: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < outcomes.length; i += 1) sum += outcomes[i]!;
  return sum / outcomes.length;
}

/** (mean b - center) (mean to - mean from) without what dice that both share add to it: their covariance over the number of outcomes. */
function productBeyondDice(
  b: ArrayLike<number>,
  center: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): number {
  const n = b.length;
  const level = meanOf(b);
  const change = meanOf(to) - meanOf(from);
  let shared = 0;
  for (let i = 0; i < n; i += 1) shared += (b[i]! - level) * (to[i]! - from[i]! - change);
  return (level - center) * change - (n === 1 ? 0 : shared / (n * (n - 1)));
}

/** Ratio of two sums with its jackknife interval: leave out each row in turn. */
function jackknife(tops: readonly number[], bottoms: readonly number[]): SobolEstimate {
  const n = tops.length;
  const top = tops.reduce((sum, x) => sum + x, 0);
  const bottom = bottoms.reduce((sum, x) => sum + x, 0);
  const estimate = top / bottom;
  const without = tops.map((x, j) => (top - x) / (bottom - bottoms[j]!));
  const mean = without.reduce((sum, x) => sum + x, 0) / n;
  const squares = without.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  const half = studentQuantile975(n - 1) * Math.sqrt((squares * (n - 1)) / n);
  return { estimate, low: estimate - half, high: estimate + half };
}
