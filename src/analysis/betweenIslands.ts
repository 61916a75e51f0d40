import type { Interval } from './interval.ts';
import { studentQuantile975 } from './studentQuantile975.ts';

/**
 * 95 % interval of the mean of what several independent islands say of one probability: mean +- t sd / sqrt(K), held within 0 and
 * 1. Null for fewer than two islands, whose own error cannot be told.
 */
export function betweenIslands(islands: readonly number[]): Interval | null {
  const n = islands.length;
  if (n < 2) return null;
  const mean = islands.reduce((sum, value) => sum + value, 0) / n;
  const squares = islands.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = studentQuantile975(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
