import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';
import { studentQuantile975 } from './studentQuantile975.ts';

/** How far two worlds differ on average, over histories that share their luck. */
export interface PairedDifference extends Interval {
  /** mean of the differences */
  difference: number;
  /** from the 5th to the 95th percentile over parameter points, corrected for dice; null where it cannot be told */
  acrossParameters: Interval | null;
}

/** Differences by row, each with its weight and the parameter point it belongs to. */
export interface Pairs {
  differences: ArrayLike<number>;
  weights: ArrayLike<number>;
  /** numbers of the points, from 0 */
  pointOf: ArrayLike<number>;
  points: number;
}

const Z_975 = 1.959963984540054;

/**
 * Mean difference d = sum w d / sum w with a 95 % interval for dice. Histories of one point resemble each other, so its variance
 * is that of a ratio over points, var = K / (K - 1) sum r_k^2 with r_k = sum over the rows of point k of w (d_i - d), and the
 * interval is Student's with K - 1 degrees of freedom; a single point is taken row by row. Where hardly any row differs, such an
 * interval would feign certainty: it is at least as wide as what n effective rows without any difference leave open,
 * z^2 / (n + z^2).
 *
 * The range over parameters draws the means of the points toward d until their variance is what is left of it without dice.
 * No rows: 0, with -1 to 1.
 */
export function pairedDifference(pairs: Pairs): PairedDifference {
  const { differences, weights, pointOf, points } = pairs;
  const rows = differences.length;
  if (rows === 0) return { difference: 0, low: -1, high: 1, acrossParameters: null };
  const clusters = points > 1 ? points : rows;
  const sums = new Float64Array(clusters);
  const masses = new Float64Array(clusters);
  let squares = 0;
  for (let row = 0; row < rows; row += 1) {
    const k = points > 1 ? pointOf[row]! : row;
    sums[k]! += weights[row]! * differences[row]!;
    masses[k]! += weights[row]!;
    squares += weights[row]! * weights[row]!;
  }
  const mass = masses.reduce((sum, value) => sum + value, 0);
  const difference = sums.reduce((sum, value) => sum + value, 0) / mass;
  const residual = sums.reduce((sum, value, k) => sum + square((value - difference * masses[k]!) / mass), 0);
  const deviation = clusters < 2 ? 1 : Math.sqrt((residual * clusters) / (clusters - 1));
  const effective = (mass * mass) / squares;
  const least = (Z_975 * Z_975) / (effective + Z_975 * Z_975);
  const half = Math.max(deviation * studentQuantile975(Math.max(1, clusters - 1)), least);
  return {
    difference,
    low: Math.max(-1, difference - half),
    high: Math.min(1, difference + half),
    acrossParameters: points > 1 ? overPoints(pairs, sums, masses, difference) : null,
  };
}

/** 5th to 95th percentile of the points' means, drawn together by as much as dice alone spread them. */
function overPoints(
  { differences, weights, pointOf }: Pairs,
  sums: Float64Array,
  masses: Float64Array,
  mean: number,
): Interval | null {
  const means = sums.map((sum, k) => (masses[k] === 0 ? mean : sum / masses[k]!));
  const within = new Float64Array(sums.length);
  const counts = new Float64Array(sums.length);
  for (let row = 0; row < differences.length; row += 1) {
    const k = pointOf[row]!;
    const deviation = differences[row]! - means[k]!;
    within[k]! += deviation * deviation;
    counts[k]! += weights[row]! > 0 ? 1 : 0;
  }
  let noise = 0;
  let total = 0;
  let told = 0;
  for (let k = 0; k < means.length; k += 1) {
    total += (means[k]! - mean) * (means[k]! - mean);
    if (counts[k]! < 2) continue;
    noise += within[k]! / (counts[k]! - 1) / counts[k]!;
    told += 1;
  }
  if (told === 0) return null;
  const spread = total / Math.max(1, means.length - 1);
  const signal = Math.max(0, spread - noise / told);
  const shrinkage = spread === 0 ? 0 : Math.sqrt(signal / spread);
  const drawn = means.map((value) => mean + (value - mean) * shrinkage);
  return {
    low: Math.min(mean, quantile(drawn, 0.05, masses)),
    high: Math.max(mean, quantile(drawn, 0.95, masses)),
  };
}

const square = (x: number): number => x * x;
