import { HEAD, TAIL } from './expTable.ts';
import { POWER_OFFSET, powerOfTwo } from './powersOfTwo.ts';

// As this module's own: an import is looked up at each use, a constant of the module never.
const heads = HEAD;
const tails = TAIL;
const powers = powerOfTwo;
const offset = POWER_OFFSET;

export const STEPS_PER_UNIT = 92.33248261689366; // 64 / ln 2
export const STEP_HIGH = 0.010830424667801708; // ln 2 / 64, its top bits only, so that k * STEP_HIGH is exact
export const STEP_LOW = 2.8447437476627285e-11; // ln 2 / 64 - STEP_HIGH
export const ROUNDER = 6755399441055744; // 1.5 * 2^52: adding and subtracting it rounds to the nearest whole number

// Minimax coefficients of (e^r - 1 - r) / r^2 on |r| <= ln 2 / 128 (own Remez fit, mpmath 60 digits; relative
// error of e^r below 2^-57).
export const C0 = 0.4999999999998506;
export const C1 = 0.1666666666665813;
export const C2 = 0.04166670740334075;
export const C3 = 0.008333342062620212;

/**
 * The exponential function e^x, with the same bits on every JavaScript engine (`Math.exp` differs between
 * Node and Chromium).
 *
 * Method: x = (64 m + j) ln 2 / 64 + r with |r| <= ln 2 / 128, then e^x = 2^m * 2^(j/64) * e^r with 2^(j/64)
 * from a table and e^r from a polynomial of degree 5; + - * and table look-ups only.
 * Accuracy, measured against 60-digit arithmetic on 200,000 inputs: at most 0.54 ulp (0.76 in the subnormal
 * range); against `Math.exp`: at most 1 ulp.
 *
 * @param x any double
 * @returns e^x; Infinity above 709.7827..., 0 below -745.1332... (where e^x < 2^-1075), NaN for NaN. Never
 * throws.
 *
 * Source: table-driven scheme of P. T. P. Tang, "Table-driven implementation of the exponential function in
 * IEEE floating-point arithmetic", ACM Trans. Math. Software 15(2), 1989, 144-157; own table and
 * coefficients.
 */
export function exp(x: number): number {
  const rounded = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const k = rounded | 0;
  const r = x - rounded * STEP_HIGH - rounded * STEP_LOW;
  const j = k & 63;
  const head = heads[j];
  const square = r * r;
  const excess = r + square * (C0 + r * C1 + square * (C2 + r * C3));
  const mantissa = head + (tails[j] + head * excess);
  if (!(Math.abs(x) < 700)) return atTheEnds(x, mantissa, k >> 6);
  return mantissa * powers[(k >> 6) + offset];
}

/** What `exp` gives where the power of two of its result may not be a double, or the result none of its own. */
function atTheEnds(x: number, mantissa: number, m: number): number {
  if (!(x > -745.1332191019412)) return x !== x ? x : 0;
  if (x > 709.782712893384) return Infinity;
  if (m > 1023) return mantissa * 2 * powers[1023 + offset];
  if (m < -1074) return mantissa * 0.5 * powers[0]; // m = -1075
  return mantissa * powers[m + offset];
}
