import Fraction from 'fraction.js';

/** Denominators up to here are tried for the fraction that a double stands for. */
const MOST_DENOMINATOR = 100_000;

/**
 * The fraction that a double most likely stands for: one with a denominator up to 100,000 to which it is the nearest double (so
 * that 1/49 computed as a double is one forty-ninth again), or else its own exact value.
 *
 * Method: the convergents of its continued fraction.
 */
export function exactly(x: number): Fraction {
  let [before, top, beforeBottom, bottom] = [0, 1, 1, 0];
  for (let rest = Math.abs(x); ; ) {
    const whole = Math.floor(rest);
    [before, top] = [top, whole * top + before];
    [beforeBottom, bottom] = [bottom, whole * bottom + beforeBottom];
    if (!(bottom <= MOST_DENOMINATOR) || !Number.isSafeInteger(top)) return exactDouble(x);
    if (top / bottom === Math.abs(x)) return new Fraction(x < 0 ? -top : top, bottom);
    if (rest === whole) return exactDouble(x);
    rest = 1 / (rest - whole);
  }
}

/** A double as a fraction: doubled until it is whole. */
function exactDouble(x: number): Fraction {
  let [whole, halvings] = [x, 0n];
  for (; !Number.isInteger(whole); halvings += 1n) whole *= 2;
  return new Fraction(BigInt(whole), 1n << halvings);
}
