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
 *   sum d_r^2 / e^2 against chi-square with as many degrees of freedom as changes, e^2 the mean of e_r^2.
 *
 * Changes without dice (e = 0) are beyond them as soon as one is not zero.
 */
export function beyondDice(changes: readonly Change[], level: number): boolean {
  let sum = 0;
  let squares = 0;
  let variance = 0;
  for (const { value, error } of changes) {
    sum += value;
    squares += value * value;
    variance += error * error;
  }
  if (variance === 0) return squares > 0;
  const z = normalQuantile(1 - level / 4);
  if (Math.abs(sum) > z * Math.sqrt(variance)) return true;
  return (squares * changes.length) / variance > chiSquareQuantile(1 - level / 2, changes.length);
}

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
