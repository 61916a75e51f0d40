import { normalQuantile } from '../numeric/index.ts';

/**
 * Levels at which "irremovable" is asked: an attempt to remove him succeeds with at most `safe`, and he could remove each
 * rival with at least `able`. The middle level is the one in outputs; the others show how much hangs on it.
 */
export const LEVELS = [
  { name: 'lenient', safe: 0.3, able: 0.4 },
  { name: 'standard', safe: 0.2, able: 0.5 },
  { name: 'strict', safe: 0.1, able: 0.6 },
] as const;
export const STANDARD = 1;
/** The levels as quantiles of the normal distribution, which is what a vote is compared with. */
export const SAFE = Float64Array.from(LEVELS, ({ safe }) => normalQuantile(safe));
export const ABLE = Float64Array.from(LEVELS, ({ able }) => normalQuantile(able));
