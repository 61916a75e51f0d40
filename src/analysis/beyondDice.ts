import { normalQuantile } from '../numeric/index.ts';
import type { Change } from './change.ts';

/**
 * Whether changes are more than dice explain: whether, if every true change were zero, so much would be seen with a probability
 * below `level`. Two questions share the level: do they add up to more than they should,
 *
 *   |sum d_r| / sqrt(sum e_r^2) against the normal distribution,
 *
 * and are they together larger, whatever their signs,
 *
 *   sum d_r^2 / s against chi-square with k degrees of freedom,  s = sum e_r^4 / sum e_r^2,  k = (sum e_r^2)^2 / sum e_r^4
 *
 * (so that it counts if dice are larger in some changes than in others). Changes without dice (e = 0) are beyond them as soon as
 * one is not zero.
 *
 * F. E. Satterthwaite, "An approximate distribution of estimates of variance components", Biometrics Bulletin 2 (1946), 110-114.
 */
export function beyondDice(changes: readonly Change[], level: number): boolean {
  let sum = 0;
  let squares = 0;
  let variance = 0;
  let fourths = 0;
  for (const { value, error } of changes) {
    const square = error * error;
    sum += value;
    squares += value * value;
    variance += square;
    fourths += square * square;
  }
  if (variance === 0) return squares > 0;
  const freedom = (variance * variance) / fourths;
  // few changes that count leave their dice known too badly for the tails of a normal distribution
  const z = normalQuantile(1 - level / 4);
  if (Math.abs(sum) > z * Math.sqrt(variance) && freedom >= ENOUGH) return true;
  return (squares * variance) / fourths > chiSquareQuantile(1 - level / 2, freedom);
}

/** So many changes must count before their sum is asked. */
const ENOUGH = 3;

/**
 * Quantile of chi-square, to about one part in a hundred: k (1 - 2 / 9k + z sqrt(2 / 9k))^3 with z the normal quantile.
 *
 * E. B. Wilson and M. M. Hilferty, "The distribution of chi-square", PNAS 17 (1931), 684-688.
 */
export function chiSquareQuantile(p: number, freedom: number): number {
  const part = 2 / (9 * freedom);
  const root = 1 - part + normalQuantile(p) * Math.sqrt(part);
  return freedom * root * root * root;
}
