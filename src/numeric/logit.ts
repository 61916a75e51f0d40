import { ln } from './ln.ts';

/**
 * Log-odds of a probability, ln(p / (1 - p)): the inverse of `logistic`.
 *
 * Error at most about 2 ulp plus 2e-16 (the absolute part shows only next to p = 1/2, where the result is
 * near 0).
 *
 * @param p a probability in [0, 1]
 * @returns log-odds; -Infinity at 0, Infinity at 1, NaN outside [0, 1]. Never throws.
 */
export function logit(p: number): number {
  return ln(p / (1 - p));
}
