import { exp } from '../numeric/index.ts';

/**
 * Weighted outcomes as if they were plain ones: m + (w_i / w) (y_i - m), with m the weighted mean of the outcomes y and w the mean
 * weight. Their mean is exactly m and their scatter is, to first order, that of m; so means, paired changes and their errors can
 * be taken as for outcomes of equal weight. `logWeights` are natural logarithms, up to a common constant.
 */
export function pseudoOutcomes(outcomes: ArrayLike<number>, logWeights: ArrayLike<number>): Float64Array {
  const n = outcomes.length;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i += 1) largest = Math.max(largest, logWeights[i]!);
  const weights = Float64Array.from({ length: n }, (_, i) => exp(logWeights[i]! - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weights.reduce((sum, weight, i) => sum + weight * outcomes[i]!, 0) / total;
  return weights.map((weight, i) => mean + ((weight * n) / total) * (outcomes[i]! - mean));
}
