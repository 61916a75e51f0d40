import { quantile } from './quantile.ts';

/** A quantity over histories: its mean, its median and from where to where 90 % of all weight lies. */
export interface Spread {
  mean: number;
  median: number;
  /** 5th percentile over histories */
  low: number;
  /** 95th percentile over histories */
  high: number;
}

/** Mean, median and 5th to 95th percentile of values by weight. NaN for no values. */
export function spread(values: ArrayLike<number>, weights: ArrayLike<number>): Spread {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    sum += weights[i]! * values[i]!;
    total += weights[i]!;
  }
  return {
    mean: sum / total,
    median: quantile(values, 0.5, weights),
    low: quantile(values, 0.05, weights),
    high: quantile(values, 0.95, weights),
  };
}
