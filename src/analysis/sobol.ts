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
 * Sobol indices by Jansen's estimators, each square freed of what dice add to it (see `squareBeyondDice`), so that they are of
 * the expected outcome and not of single histories:
 *
 *   V = E (f(A) - f(B))^2 / 2     ST_i = E (f(A) - f(A_i))^2 / 2V     S1_i = 1 - E (f(B) - f(A_i))^2 / 2V
 *
 * with A_i the point A that has factor i from B. Intervals: 95 %, jackknife over rows with Student's quantile. They are not cut to 0-1: an estimate below zero
 * means "nothing that can be told from zero". Throws RangeError for fewer than two rows.
 *
 * M. J. W. Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117 (1999), 35-43;
 * A. Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics Communications 181 (2010),
 * 259-270, for the design and the comparison of estimators.
 */
export function sobolIndices(rows: readonly SobolRow[]): SobolIndices {
  if (rows.length < 2) throw new RangeError(`Sobol indices need at least two rows, not ${rows.length}`);
  const squares = (from: (row: SobolRow) => ArrayLike<number>, to: (row: SobolRow) => ArrayLike<number>) =>
    rows.map((row) => squareBeyondDice(changeBetween(from(row), to(row))) / 2);
  const whole = squares(
    ({ a }) => a,
    ({ b }) => b,
  );
  const factors = rows[0]!.mixed.map((_, i) => {
    const own = squares(
      ({ a }) => a,
      ({ mixed }) => mixed[i]!,
    );
    const rest = squares(
      ({ b }) => b,
      ({ mixed }) => mixed[i]!,
    );
    return {
      first: jackknife(
        whole.map((v, j) => v - rest[j]!),
        whole,
      ),
      total: jackknife(own, whole),
    };
  });
  return {
    variance: jackknife(
      whole,
      whole.map(() => 1),
    ),
    factors,
  };
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
