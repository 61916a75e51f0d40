import { exp } from './exp.ts';

/**
 * The logistic function 1 / (1 + e^-x): log-odds in, probability out. Use it wherever a decision model turns
 * a balance of reasons into odds.
 *
 * Stable on both sides: never Infinity / Infinity, and for x very negative it keeps its relative accuracy (it
 * goes to e^x, not to 0). logistic(-x) = 1 - logistic(x) up to rounding. Accuracy: at most 2 ulp, measured.
 *
 * @param x log-odds, any double
 * @returns a probability in [0, 1]; NaN for NaN. Never throws.
 */
export function logistic(x: number): number {
  const odds = exp(-Math.abs(x));
  return (x >= 0 ? 1 : odds) / (1 + odds);
}
