import type { Sample } from './sample.ts';
import type { Holds } from './share.ts';

/** Each parameter point by itself: the share seen there, its part of all weight, its effective number of histories. */
export interface PointShares {
  shares: Float64Array;
  weights: Float64Array;
  numbers: Float64Array;
}

/** Counts a sample point by point, in the order of its points. */
export function pointShares({ table, weights, pointOf, points }: Sample, holds: Holds): PointShares {
  const held = new Float64Array(points);
  const sums = new Float64Array(points);
  const squares = new Float64Array(points);
  for (let row = 0; row < table.rows; row += 1) {
    const k = pointOf[row]!;
    const weight = weights[row]!;
    if (holds(row)) held[k]! += weight;
    sums[k]! += weight;
    squares[k]! += weight * weight;
  }
  return {
    shares: held.map((sum, k) => (sums[k] === 0 ? 0 : Math.min(1, sum / sums[k]!))),
    weights: sums,
    numbers: sums.map((sum, k) => (squares[k] === 0 ? 1 : (sum * sum) / squares[k]!)),
  };
}
