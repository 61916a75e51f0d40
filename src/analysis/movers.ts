import { normalQuantile } from '../numeric/index.ts';
import { correlation, ranks } from './rankCorrelation.ts';

/** A number of the scenario with its value at each parameter point. */
export interface SampledNumber {
  path: string;
  values: ArrayLike<number>;
}

/** How a number goes with an outcome over parameter points. */
export interface Mover {
  path: string;
  /** Spearman's rank correlation, -1 to 1 */
  rho: number;
  /** whether it is larger than chance would make any of so many (Bonferroni, 5 %) */
  significant: boolean;
}

/** Below this many points, nothing is called significant. */
const FEWEST_POINTS = 30;

/**
 * Sampled numbers are drawn from evenly spread sequences, whose correlations over K points scatter by about 1.25 / sqrt K
 * instead of 1 / sqrt K (see `pointCoordinate`).
 */
const DESIGN_SCATTER = 1.25;

/**
 * Which numbers move an outcome: rank correlation of each with the outcome's share, point by point, strongest first. With K
 * points and m numbers asked, a correlation counts when |rho| sqrt(K - 1) / 1.25 exceeds the normal quantile at
 * 1 - 0.025 / m, so that in at most one of twenty runs any number is named by chance. Correlation sees effects that go one
 * way; the others are for a global sensitivity analysis.
 */
export function movers(shares: ArrayLike<number>, numbers: readonly SampledNumber[]): Mover[] {
  const outcome = ranks(shares);
  const bound = leastCorrelation(shares.length, numbers.length);
  return numbers
    .map(({ path, values }) => {
      const rho = correlation(ranks(values), outcome);
      return { path, rho, significant: Math.abs(rho) > bound };
    })
    .sort((a, b) => Math.abs(b.rho) - Math.abs(a.rho) || (a.path < b.path ? -1 : 1));
}

/** The correlation over so many points that the largest of so many would exceed by chance in one of twenty runs. */
function leastCorrelation(points: number, numbers: number): number {
  if (points < FEWEST_POINTS || numbers === 0) return Number.POSITIVE_INFINITY;
  return (DESIGN_SCATTER * normalQuantile(1 - 0.025 / numbers)) / Math.sqrt(points - 1);
}
