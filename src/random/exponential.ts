import { ln } from '../numeric/index.ts';

/**
 * Standard exponential quantity (mean 1): the accumulated hazard at which a clock fires. E = -ln u.
 *
 * Decreasing in u. To turn it into a waiting time under a constant hazard per day, divide by that hazard.
 *
 * @param u a uniform draw, 0 < u < 1
 * @returns a number > 0; Infinity at u = 0, NaN for u < 0. Never throws.
 */
export function exponential(u: number): number {
  return -ln(u);
}
