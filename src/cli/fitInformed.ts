import type { Update } from '../analysis/index.ts';
import type { Quantity } from '../evidence/index.ts';

/** Below this contraction the record says too little of a number to speak of. */
const INFORMED = 0.2;
/** Fewer effective draws than this tell nothing of a spread. */
const FEWEST = 10;

/** Whether a record has told enough of a number for it to leave its prior. */
export const isInformed = ({ contraction }: Pick<Update, 'contraction'>, effectiveDraws: number): boolean =>
  effectiveDraws >= FEWEST && contraction >= INFORMED;

/** A number as a fit leaves it, to three digits; its range holds 90 %. */
export const fittedNumber = (
  { mean, low, high }: Pick<Update, 'mean' | 'low' | 'high'>,
  to: string,
): Quantity => ({
  value: rounded(mean),
  range: [rounded(Math.min(low, mean)), rounded(Math.max(high, mean))],
  assumed: `fitted to ${to}; 90 % interval`,
});

const rounded = (value: number): number => Number(value.toPrecision(3));
