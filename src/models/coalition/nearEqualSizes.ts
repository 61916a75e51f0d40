import type Fraction from 'fraction.js';

/**
 * Sizes that a self-enforcing coalition can have where all members are about equally strong: 1, and then from each size k the
 * next, floor(k / alpha) + 1, the least number of which k are no longer enough. For alpha = 1/2: 1, 3, 7, 15, ...
 *
 * @param alpha the share of power that must be exceeded, 1/2 <= alpha < 1
 * @param most the largest size of interest
 *
 * Acemoglu and others, Review of Economic Studies 75 (2008), 987-1009 (abstract).
 */
export function nearEqualSizes(alpha: Fraction, most: number): number[] {
  const sizes: number[] = [];
  for (let size = 1n; size <= BigInt(most); size = (size * alpha.d) / alpha.n + 1n) sizes.push(Number(size));
  return sizes;
}
