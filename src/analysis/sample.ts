import { exp } from '../numeric/index.ts';
import { column, type Table } from '../results/index.ts';

/**
 * The histories of one reading, ready to be counted: how much each weighs, and which share a parameter point. Weights sum
 * to one. Points are numbered from 0 in the order in which they appear.
 */
export interface Sample {
  readonly table: Table;
  readonly weights: Float64Array;
  readonly pointOf: Int32Array;
  readonly points: number;
}

/** Weighs a table's rows by `logWeight` and groups them by `point`. All rows must be of one reading. */
export function sampleOf(table: Table): Sample {
  const weights = normalizedWeights(column(table, 'logWeight'));
  const places = new Map<number, number>();
  const pointOf = Int32Array.from(column(table, 'point'), (point) => {
    const place = places.get(point) ?? places.size;
    places.set(point, place);
    return place;
  });
  return { table, weights, pointOf, points: places.size };
}

/** exp(logWeight), scaled to sum to one; the largest is subtracted first, so that nothing overflows. */
function normalizedWeights(logWeights: ArrayLike<number>): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logWeights.length; i += 1) largest = Math.max(largest, logWeights[i]!);
  const weights = Float64Array.from(logWeights, (logWeight) => exp(logWeight - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * How many equally weighted rows are worth as much as these: (sum w)^2 / sum w^2, between 1 and the number of rows; 0 for
 * none. L. Kish, Survey Sampling (1965), section 11.7.
 */
export function effectiveNumber(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i += 1) {
    sum += weights[i]!;
    squares += weights[i]! * weights[i]!;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
