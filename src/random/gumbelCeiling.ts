import { gumbel } from './gumbel.ts';

/** Entry j is more than the Gumbel noise of any draw below (j + 1) / 64: an option that cannot win with it need not be asked. */
export const gumbelCeiling = Float64Array.from({ length: 64 }, (_, j) =>
  j === 63 ? Infinity : gumbel((j + 1) / 64) + 1e-9,
);
