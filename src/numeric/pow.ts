import { exp } from './exp.ts';
import { ln } from './ln.ts';

/**
 * x to the power y for x >= 0, as e^(y ln x), with the same bits on every JavaScript engine. Exact for y = 0,
 * 1, 2 and for x = 1.
 *
 * Accuracy: the rounding of y ln x is magnified, so the relative error is up to about (1 + |y ln x|) * 2e-16:
 * 1e-15 for results between 0.01 and 100, 1e-13 at the far ends of the range. For whole powers where every
 * bit counts, multiply.
 *
 * @param x base, >= 0
 * @param y exponent, any double
 * @returns x^y; 0^0 = 1, 0^y = 0 for y > 0 and Infinity for y < 0; NaN for negative x. Never throws.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x < 0 ? NaN : x;
  if (y === 2) return x < 0 ? NaN : x * x;
  return exp(y * ln(x));
}
