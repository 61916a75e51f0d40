import type { Interval } from './interval.ts';
import { pointShares } from './pointShares.ts';
import { quantile } from './quantile.ts';
import type { Sample } from './sample.ts';
import { type Holds, weightedShare } from './share.ts';
import { signalShare } from './signalShare.ts';

/**
 * From the 5th to the 95th percentile of the probability that something holds, over parameter points: how far the numbers
 * that are known by range only could move it. Null where points cannot be told from dice: one point, or one history each.
 *
 * The share f_k seen at point k scatters more than the probability behind it, as it rests on a few histories only. So the
 * shares are drawn toward their mean f until their variance is that of the probabilities:
 *
 *   g_k = f + (f_k - f) sqrt(S / T),
 *
 * T the variance seen among points, S what of it is not dice (see `signalShare`). The range runs between the exact quantiles
 * of g_k by weight, widened where needed to hold f itself.
 *
 * T. A. Louis, "Estimating a population of parameter values using Bayes and empirical Bayes methods", Journal of the American
 * Statistical Association 79 (1984), 393-398, shrinks by the same square root.
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
