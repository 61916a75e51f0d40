import type Fraction from 'fraction.js';
import type { Strengths } from './selfEnforcing.ts';

/**
 * Strengths of sets whose members' powers are any fractions: every sum is replaced by its rank among all sums, and alpha times
 * a sum by where it would stand in that order, half-way between two ranks or on one. So comparisons are exact however long the
 * fractions are.
 */
export function rankedSums(power: readonly Fraction[], alpha: Fraction): Strengths {
  const unit = power.reduce((common, part) => common.gcd(part));
  const whole = power.map((part) => part.div(unit).n);
  return { ...ranked(whole, alpha), members: power.length };
}

function ranked(whole: readonly bigint[], alpha: Fraction): Omit<Strengths, 'members'> {
  const sums = [0n];
  for (let set = 1; set < 1 << whole.length; set += 1) {
    const rest = set & (set - 1);
    sums.push(sums[rest]! + whole[31 - Math.clz32(set ^ rest)]!);
  }
  const order = [...new Set(sums)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rank = new Map(order.map((sum, index) => [sum, index]));
  return {
    strength: Float64Array.from(sums, (sum) => rank.get(sum)!),
    hurdle: Float64Array.from(sums, (sum) => placeOf(order, sum * alpha.n, alpha.d)),
  };
}

/** Where numerator / denominator stands among the sums: its index, or half-way between its neighbors'. */
function placeOf(order: readonly bigint[], numerator: bigint, denominator: bigint): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! * denominator < numerator) low = middle + 1;
    else high = middle;
  }
  return low < order.length && order[low]! * denominator === numerator ? low : low - 0.5;
}
