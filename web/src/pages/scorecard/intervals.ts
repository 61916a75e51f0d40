import type { Interval, ScorePart } from '../../data/score.ts';

/** One rule against the model, as the chart draws it. */
export interface RuleLine {
  readonly id: string;
  readonly name: string;
  readonly difference: Interval;
  readonly verdict: string;
}

/** Rules by how far they beat the model, those that beat it most first: failures lead. */
export const failuresFirst = ({ baselines }: ScorePart): RuleLine[] =>
  baselines
    .map(({ id, name, brierDifference, verdict }) => ({ id, name, difference: brierDifference, verdict }))
    .sort((a, b) => b.difference.mean - a.difference.mean || (a.id < b.id ? -1 : 1));

/** The ends of an axis that holds all intervals and zero, with a little room. */
export function axisOf(intervals: readonly Interval[]): [number, number] {
  const low = Math.min(0, ...intervals.map((each) => each.low));
  const high = Math.max(0, ...intervals.map((each) => each.high));
  const room = (high - low) * 0.08 || 0.1;
  return [low - room, high + room];
}

/** A score with two decimals, its sign as it is. */
export const twoDigits = (value: number): string => value.toFixed(2);
