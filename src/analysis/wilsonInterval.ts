import type { Interval } from './interval.ts';

/**
 * Wilson's interval for a share `p` seen in `number` trials (which may be fractional), at `z` standard deviations:
 * (p + z^2/2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2/n). It holds `p`, stays within 0-1, and does not shrink to
 * nothing at 0 and 1. No trials: 0-1.
 */
export function wilsonInterval(p: number, number: number, z: number): Interval {
  if (number <= 0) return { low: 0, high: 1 };
  const ratio = (z * z) / number;
  const center = (p + ratio / 2) / (1 + ratio);
  const half = (z * Math.sqrt((p * (1 - p)) / number + ratio / (4 * number))) / (1 + ratio);
  return { low: Math.max(0, Math.min(p, center - half)), high: Math.min(1, Math.max(p, center + half)) };
}
