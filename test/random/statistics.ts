import { normalCdf } from '../../src/numeric/index.ts';

/**
 * All statistical tests use fixed seeds and fail below this chance: about one false alarm in 10,000 per test.
 */
export const SIGNIFICANCE = 1e-4;

/**
 * Probability that a chi-square quantity exceeds `value`: Wilson and Hilferty's cube-root approximation
 * (1931).
 */
function chiSquareTail(value: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return normalCdf(-(Math.cbrt(value / freedom) - 1 + spread) / Math.sqrt(spread));
}

/**
 * Chi-square of counts against expected counts; cells expected below 5 are pooled with the next ones. Returns
 * its tail probability.
 */
export function fitsCounts(counts: readonly number[], expected: readonly number[]): number {
  let value = 0;
  let cells = 0;
  let count = 0;
  let wanted = 0;
  let left = expected.reduce((sum, e) => sum + e, 0);
  counts.forEach((c, i) => {
    count += c;
    wanted += expected[i];
    left -= expected[i];
    if (wanted < 5 || (left < 5 && i < counts.length - 1)) return;
    value += (count - wanted) ** 2 / wanted;
    cells++;
    count = 0;
    wanted = 0;
  });
  return chiSquareTail(value, cells - 1);
}

/** Tail probability that these numbers are uniform on (0, 1), by chi-square over equal bins. */
export function looksUniform(us: readonly number[], bins = 64): number {
  const counts = new Array<number>(bins).fill(0);
  for (const u of us) counts[Math.floor(u * bins)]++;
  return fitsCounts(counts, new Array<number>(bins).fill(us.length / bins));
}

/** Tail probability that the pairs are uniform on the unit square, by chi-square over bins x bins cells. */
export function looksUniformInPairs(xs: readonly number[], ys: readonly number[], bins = 12): number {
  const counts = new Array<number>(bins * bins).fill(0);
  xs.forEach((x, i) => {
    counts[Math.floor(x * bins) * bins + Math.floor(ys[i] * bins)]++;
  });
  return fitsCounts(counts, new Array<number>(bins * bins).fill(xs.length / (bins * bins)));
}

/** Two-sided tail probability that two lists of numbers are uncorrelated. */
export function looksUncorrelated(xs: readonly number[], ys: readonly number[]): number {
  return 2 * normalCdf(-Math.abs(correlation(xs, ys)) * Math.sqrt(xs.length));
}

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mx = mean(xs);
  const my = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, i) => {
    xy += (x - mx) * (ys[i] - my);
    xx += (x - mx) ** 2;
    yy += (ys[i] - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

export function mean(xs: readonly number[]): number {
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

/** Tail probability of the Kolmogorov-Smirnov distance between numbers and a distribution function. */
export function followsCdf(xs: readonly number[], cdf: (x: number) => number): number {
  const sorted = [...xs].sort((a, b) => a - b);
  let distance = 0;
  sorted.forEach((x, i) => {
    const f = cdf(x);
    distance = Math.max(distance, f - i / xs.length, (i + 1) / xs.length - f);
  });
  return Math.min(1, 2 * Math.exp(-2 * xs.length * distance ** 2));
}

export function times<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}
