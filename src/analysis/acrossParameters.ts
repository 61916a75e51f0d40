import type { Interval } from './interval.ts';
import { type PointShares, pointShares } from './pointShares.ts';
import { quantile } from './quantile.ts';
import type { Sample } from './sample.ts';
import { type Holds, weightedShare } from './share.ts';

/**
 * From the 5th to the 95th percentile of the probability that something holds, over parameter points: how far the numbers
 * that are known by range only could move it. Null where points cannot be told from dice: one point, or one history each.
 *
 * The share f_k seen at point k scatters more than the probability behind it, as it rests on R_k histories only. So the
 * shares are drawn toward their mean f until their variance is that of the probabilities:
 *
 *   g_k = f + (f_k - f) sqrt(S / T),   S = max(0, T - N)
 *   T = sum w_k (f_k - f)^2 / (1 - sum w_k^2)                  variance seen among points
 *   N = V x sum w_k / R_k                                       part of it due to dice
 *   V = sum w_k f_k (1 - f_k) / sum w_k (1 - 1 / R_k)           mean of p_k (1 - p_k), without bias
 *
 * with w_k the weight of point k (summing to one) and R_k its effective number of histories. The quantiles are those of g_k,
 * widened where needed to hold f itself. T. A. Louis, "Estimating a population of parameter values using Bayes and empirical
 * Bayes methods", Journal of the American Statistical Association 79 (1984), 393-398, shrinks by the same square root.
 */
export function acrossParameters(sample: Sample, holds: Holds): Interval | null {
  if (sample.points < 2) return null;
  const points = pointShares(sample, holds);
  const shrinkage = signalShare(points);
  if (shrinkage === null) return null;
  const mean = weightedShare(sample, holds);
  const shrunk = points.shares.map((value) => mean + (value - mean) * Math.sqrt(shrinkage));
  return {
    low: Math.min(mean, Math.max(0, quantile(shrunk, 0.05, points.weights))),
    high: Math.max(mean, Math.min(1, quantile(shrunk, 0.95, points.weights))),
  };
}

/** S / T: the part of the variance among points that is not dice. Null where the histories cannot tell. */
export function signalShare({ shares, weights, numbers }: PointShares): number | null {
  let [mean, squares, within, room, perNumber] = [0, 0, 0, 0, 0];
  shares.forEach((value, k) => {
    mean += weights[k]! * value;
    squares += weights[k]! * weights[k]!;
  });
  if (squares >= 1) return null;
  let scatter = 0;
  shares.forEach((value, k) => {
    scatter += weights[k]! * (value - mean) * (value - mean);
    within += weights[k]! * value * (1 - value);
    room += weights[k]! * (1 - 1 / numbers[k]!);
    perNumber += weights[k]! / numbers[k]!;
  });
  if (room <= 1e-9) return null;
  const total = scatter / (1 - squares);
  const noise = (within / room) * perNumber;
  return total <= 0 ? 0 : Math.max(0, total - noise) / total;
}
