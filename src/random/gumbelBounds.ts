import { gumbel } from './gumbel.ts';

/** Draws are sorted into so many bins of equal width, by their first byte, to tell their Gumbel noise roughly without a logarithm. */
export const BINS = 256;

/** More than rounding can do to a score, less than matters. */
const MARGIN = 1e-9;

/** Entry j is less than the noise of any draw in bin j. */
export const gumbelFloor = Float64Array.from({ length: BINS }, (_, j) =>
  j === 0 ? -Infinity : gumbel(j / BINS) - MARGIN,
);

/** Entry j is more than the noise of any draw in bin j. */
export const gumbelCeiling = Float64Array.from({ length: BINS }, (_, j) =>
  j === BINS - 1 ? Infinity : gumbel((j + 1) / BINS) + MARGIN,
);
