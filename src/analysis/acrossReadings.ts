import type { Interval } from './interval.ts';

/** From the lowest to the highest probability over readings. Null for fewer than two: then nothing was compared. */
export function acrossReadings(probabilities: readonly number[]): Interval | null {
  if (probabilities.length < 2) return null;
  return { low: Math.min(...probabilities), high: Math.max(...probabilities) };
}
