import { ln } from '../numeric/index.ts';

/**
 * Standard Gumbel quantity (mode 0, mean 0.5772..., variance pi^2 / 6): noise that makes "take the best
 * option" choose with logit odds. G = -ln(-ln u), increasing in u.
 *
 * @param u a uniform draw, 0 < u < 1
 * @returns about -3.6 to 36.7 for u from `uniform`. Never throws.
 *
 * Source: E. J. Gumbel, Statistics of Extremes, 1958.
 */
export function gumbel(u: number): number {
  return -ln(-ln(u));
}
