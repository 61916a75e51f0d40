import { effectiveNumber, type Sample } from './sample.ts';
import { studentQuantile975 } from './studentQuantile975.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** The share of histories in which something holds, with its 95 % interval from dice alone. */
export interface Share {
  probability: number;
  low: number;
  high: number;
}

/** Whether something holds in a row. */
export type Holds = (row: number) => boolean;

const Z_975 = 1.959963984540054;

/**
 * Weighted share of a sample's rows in which `holds`, and a 95 % interval for how far dice alone could have moved it.
 *
 * The share is p = sum w y / sum w. Histories of one parameter point resemble each other, so its variance is that of a ratio
 * over points (linearized): with r_k = sum over rows of point k of w (y - p), var = K / (K - 1) x sum r_k^2. The interval is
 * Wilson's on the effective number p (1 - p) / var, at most Kish's number of histories, so that 0 and 1 keep an honest
 * interval too; few points widen it by (1.96 / t)^2 with t at K - 1 degrees of freedom. A single point is taken row by row.
 *
 * E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data", Survey Methodology 24 (1998), 193-201; E. B. Wilson, JASA 22 (1927), 209-212.
 *
 * No rows: 0 with interval 0-1.
 */
export function share(sample: Sample, holds: Holds): Share {
  const { rows } = sample.table;
  if (rows === 0) return { probability: 0, low: 0, high: 1 };
  const probability = weightedShare(sample, holds);
  const clustered = sample.points > 1;
  const clusters = clustered ? sample.points : rows;
  const variance = linearizedVariance(sample, holds, probability, clustered);
  const most = effectiveNumber(sample.weights);
  const number = variance > 0 ? Math.min(most, (probability * (1 - probability)) / variance) : most;
  const widening = clusters > 1 ? Z_975 / studentQuantile975(clusters - 1) : 0;
  const { low, high } = wilsonInterval(probability, number * widening * widening, Z_975);
  return { probability, low, high };
}

/** The share alone: p = sum of the weights of the rows in which `holds`. */
export function weightedShare({ table, weights }: Sample, holds: Holds): number {
  let sum = 0;
  let rest = 0;
  for (let row = 0; row < table.rows; row += 1) {
    if (holds(row)) sum += weights[row]!;
    else rest += weights[row]!;
  }
  return rest === 0 ? 1 : sum / (sum + rest);
}

function linearizedVariance(sample: Sample, holds: Holds, probability: number, clustered: boolean): number {
  const { table, weights, pointOf } = sample;
  const clusters = clustered ? sample.points : table.rows;
  if (clusters < 2) return 0;
  const residuals = new Float64Array(clusters);
  for (let row = 0; row < table.rows; row += 1) {
    residuals[clustered ? pointOf[row]! : row]! += weights[row]! * ((holds(row) ? 1 : 0) - probability);
  }
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  return (squares * clusters) / (clusters - 1);
}
