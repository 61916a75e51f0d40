import type Fraction from 'fraction.js';
import { RATIONAL, rational } from '../power/rational.ts';

/** Parameter: the share of power that a coalition must exceed to win. */
export const ALPHA = RATIONAL.default('1/2').describe(
  'share of power that a coalition must exceed to win, from 1/2 to below 1; a fraction such as 2/3 is taken exactly',
);

/** The share as a fraction; RangeError outside [1/2, 1). */
export function alphaOf(text: number | string): Fraction {
  const alpha = rational(text);
  if (alpha.lt('1/2') || alpha.gte(1))
    throw new RangeError(`alpha is ${text}; give a share of power from 1/2 to below 1`);
  return alpha;
}
