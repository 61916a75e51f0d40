import { exp } from '../numeric/index.ts';
import { quantile } from './quantile.ts';

/** What data have made of one number: its distribution before and after. */
export interface Update {
  priorMean: number;
  priorLow: number;
  priorHigh: number;
  mean: number;
  low: number;
  high: number;
  /** 1 - variance after / variance before: 0 nothing learned, 1 known exactly; below 0 the data have widened it */
  contraction: number;
}

/** Weights of draws from the prior by their log likelihoods, summing to one (importance sampling with the prior as proposal). */
export function likelihoodWeights(logLikelihoods: readonly number[]): Float64Array {
  const most = Math.max(...logLikelihoods);
  const weights = Float64Array.from(logLikelihoods, (value) => exp(value - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Prior and posterior of a number from its draws and their weights; intervals hold 90 %. */
export function updateOf(draws: ArrayLike<number>, weights: ArrayLike<number>): Update {
  const even = new Float64Array(draws.length).fill(1 / draws.length);
  const before = momentsOf(draws, even);
  const after = momentsOf(draws, weights);
  return {
    priorMean: before.mean,
    priorLow: quantile(draws, 0.05),
    priorHigh: quantile(draws, 0.95),
    mean: after.mean,
    low: quantile(draws, 0.05, weights),
    high: quantile(draws, 0.95, weights),
    contraction: before.variance === 0 ? 0 : 1 - after.variance / before.variance,
  };
}

/**
 * Mean and variance under weights that sum to one. The variance is corrected for how few draws carry the weight, as a sample's is:
 * without that a handful of draws would look like knowledge.
 */
function momentsOf(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): { mean: number; variance: number } {
  let mean = 0;
  for (let i = 0; i < values.length; i += 1) mean += weights[i]! * values[i]!;
  let variance = 0;
  for (let i = 0; i < values.length; i += 1)
    variance += weights[i]! * (values[i]! - mean) * (values[i]! - mean);
  const spread = 1 - shareOfOne(weights);
  return { mean, variance: spread <= 0 ? 0 : variance / spread };
}

/** One over the effective number of draws. */
function shareOfOne(weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += weights[i]! * weights[i]!;
  return sum;
}

/** How well a fit finds a truth that is known, over synthetic truths. */
export interface Recovery {
  /** truths tried */
  truths: number;
  /** share of them inside the 90 % interval; 0.9 is right */
  coverage: number;
  /** root mean square error of the posterior mean, as a share of that of the prior mean: below 1 something is learned */
  error: number;
}

/**
 * Recovery of one number: each truth is one of the draws, whose data were made up; `weightsOf` gives the weights that these data lay
 * on all draws, that of the truth itself left out.
 */
export function recoveryOf(
  draws: ArrayLike<number>,
  truths: readonly number[],
  weightsOf: readonly Float64Array[],
): Recovery {
  let inside = 0;
  let after = 0;
  let before = 0;
  truths.forEach((truth, k) => {
    const value = draws[truth]!;
    const { mean, low, high, priorMean } = updateOf(draws, weightsOf[k]!);
    if (value >= low && value <= high) inside += 1;
    after += (mean - value) * (mean - value);
    before += (priorMean - value) * (priorMean - value);
  });
  return {
    truths: truths.length,
    coverage: truths.length === 0 ? 0 : inside / truths.length,
    error: before === 0 ? 1 : Math.sqrt(after / before),
  };
}
