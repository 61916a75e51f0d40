import { exp } from '../numeric/index.ts';

/**
 * Weighted outcomes as if they were plain ones: jackknife pseudo-values of their weighted mean m,
 *
 *   m + (n - 1) w_i (y_i - m) / (W - w_i),  W = sum w_i
 *
 * Their mean is m without its first-order bias and their scatter is that of m, also where a few weights outdo the others; so
 * means, paired changes and their errors can be taken as for outcomes of equal weight. A single outcome is left as it is.
 * `logWeights` are natural logarithms, up to a common constant.
 *
 * J. W. Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical Statistics 29 (1958), 614.
 */
export function pseudoOutcomes(outcomes: ArrayLike<number>, logWeights: ArrayLike<number>): Float64Array {
  const n = outcomes.length;
  if (n < 2) return Float64Array.from(outcomes);
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i += 1) largest = Math.max(largest, logWeights[i]!);
  const weights = Float64Array.from({ length: n }, (_, i) => exp(logWeights[i]! - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weights.reduce((sum, weight, i) => sum + weight * outcomes[i]!, 0) / total;
  // where one weight is all there is, what would be without it cannot be told
  return weights.map((weight, i) =>
    weight === total ? outcomes[i]! : mean + ((n - 1) * weight * (outcomes[i]! - mean)) / (total - weight),
  );
}
