import Fraction from 'fraction.js';
import * as z from 'zod';

/** A number that is known exactly: as a fraction in lowest terms, and as the nearest double. */
export interface Share {
  /** absent where the number was computed in floating point */
  readonly exact?: string;
  readonly value: number;
}

/** A number in a file: `0.6`, or text such as `2/3` where a decimal would not be exact. */
export const RATIONAL = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?(\/\d+)?$/)]);

/** The fraction that a number or text means: 0.1 is one tenth, as it is written, not the double next to it. */
export function rational(text: number | string): Fraction {
  try {
    return new Fraction(String(text));
  } catch {
    throw new RangeError(`${text} is no number; write a decimal such as 0.6 or a fraction such as 2/3`);
  }
}

/** numerator / denominator (> 0) as a share, for whole numbers of any size. */
export function share(numerator: bigint, denominator: bigint): Share {
  const { s, n, d } = new Fraction(numerator, denominator);
  return { exact: d === 1n ? `${s * n}` : `${s * n}/${d}`, value: Number(s) * quotient(n, d) };
}

/** Fractions as shares. */
export const shareOf = (fraction: Fraction): Share => share(fraction.s * fraction.n, fraction.d);

/** The double nearest to n / d, for n >= 0 and d > 0 of any size: 64 bits of the quotient, the last one for the rest. */
function quotient(n: bigint, d: bigint): number {
  const shift = bits(d) - bits(n) + 64;
  const [top, bottom] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  const rest = top % bottom === 0n ? 0n : 1n;
  return scaleByTwo(Number((top / bottom) | rest), -shift);
}

const bits = (whole: bigint): number => whole.toString(16).length * 4;

/** x times 2^exponent by steps, as one factor alone might overflow. */
function scaleByTwo(x: number, exponent: number): number {
  let result = x;
  for (let left = exponent; left > 0; left -= 1) result *= 2;
  for (let left = exponent; left < 0; left += 1) result /= 2;
  return result;
}
