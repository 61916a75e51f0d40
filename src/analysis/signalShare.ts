import { exp, normalCdf } from '../numeric/index.ts';
import type { PointShares } from './pointShares.ts';
import { effectiveNumber } from './sample.ts';

/**
 * The part S / T of the variance among parameter points that is not dice, 0-1. Null where the histories cannot tell: one
 * point, or one history a point.
 *
 *   T = sum w_k (f_k - f)^2 / (1 - sum w_k^2)                  variance seen among points
 *   N = V x sum w_k / R_k                                       part of it due to dice
 *   V = sum w_k f_k (1 - f_k) / sum w_k (1 - 1 / R_k)           mean of p_k (1 - p_k), without bias
 *   S = the mean of a normal distribution around T - N, with T's standard error s, cut off below zero:
 *       T - N + s phi(z) / Phi(z),  z = (T - N) / s
 *
 * with f_k the share at point k, w_k its weight (summing to one), R_k its effective number of histories. Where the signal is
 * clear S is T - N; where it drowns in dice, S keeps what cannot be excluded instead of claiming that nothing varies.
 */
export function signalShare(points: PointShares): number | null {
  const { shares, weights } = points;
  const squares = 1 / effectiveNumber(weights);
  const noise = diceVariance(points);
  if (squares >= 1 || noise === null) return null;
  const mean = weightedMean(shares, weights);
  const deviations = shares.map((share) => (share - mean) * (share - mean));
  const total = weightedMean(deviations, weights) / (1 - squares);
  if (total === 0) return 0;
  return Math.min(1, cutMean(total - noise, standardError(deviations, weights, total)) / total);
}

const weightedMean = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, k) => sum + weights[k]! * value, 0);

function diceVariance({ shares, weights, numbers }: PointShares): number | null {
  const within = weightedMean(
    shares.map((share) => share * (1 - share)),
    weights,
  );
  const room = weightedMean(
    numbers.map((number) => 1 - 1 / number),
    weights,
  );
  return room <= 1e-9
    ? null
    : (within / room) *
        weightedMean(
          numbers.map((number) => 1 / number),
          weights,
        );
}

/** Of the variance: from the scatter of the squared deviations, at least that of a normal sample. */
function standardError(deviations: Float64Array, weights: Float64Array, total: number): number {
  const seen = deviations.reduce((sum, deviation, k) => {
    const part = weights[k]! * (deviation - total);
    return sum + part * part;
  }, 0);
  const normal = (2 * total * total) / Math.max(1, effectiveNumber(weights) - 1);
  return Math.sqrt(Math.max(seen, normal));
}

/** Mean of a normal distribution with this mean and standard deviation, given that it is not below zero. */
function cutMean(mean: number, deviation: number): number {
  const z = mean / deviation;
  // Far below zero the ratio of the two small numbers is its limit.
  if (z < -8) return -deviation / z;
  return mean + (deviation * exp((-z * z) / 2)) / (Math.sqrt(2 * Math.PI) * normalCdf(z));
}
