import { DRAW_KIND, makeStream, nameHash, uniform } from '../random/index.ts';

/** A mean with a 95 % interval. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** A value, and the cluster whose values stand or fall together. */
export interface Clustered {
  readonly cluster: string;
  readonly value: number;
}

const OCCASION = nameHash('cluster bootstrap');

/**
 * Mean of values with a percentile interval over resamples of whole clusters, drawn with replacement. Draw k of resample r
 * is named by r (slot) and k (subject), so that the interval is the same wherever it is computed.
 *
 * B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", Chapman and Hall, 1993, ch. 13; clusters are drawn
 * whole because errors on issues of one bill have much in common.
 */
export function clusterBootstrap(values: readonly Clustered[], resamples: number, seed: number): Difference {
  if (values.length === 0) throw new RangeError('nothing to resample: give at least one value');
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { cluster, value } of values) {
    const { sum, count } = sums.get(cluster) ?? { sum: 0, count: 0 };
    sums.set(cluster, { sum: sum + value, count: count + 1 });
  }
  const clusters = [...sums.values()];
  const stream = makeStream(seed);
  const means = new Float64Array(resamples);
  for (let r = 0; r < resamples; r += 1) {
    stream.slot = r;
    let sum = 0;
    let count = 0;
    for (let k = 0; k < clusters.length; k += 1) {
      const drawn = clusters[Math.floor(uniform(stream, DRAW_KIND.effect, k, OCCASION) * clusters.length)]!;
      sum += drawn.sum;
      count += drawn.count;
    }
    means[r] = sum / count;
  }
  means.sort();
  const at = (share: number): number => means[Math.round(share * (resamples - 1))]!;
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  return { mean, low: at(0.025), high: at(0.975), n: values.length };
}
