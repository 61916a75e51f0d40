import { column, type Table } from '../results/index.ts';
import { quantile } from './quantile.ts';
import type { Sample } from './sample.ts';
import { type Share, share } from './share.ts';

/** A day with its name, such as the last of a year. */
export interface NamedDay {
  name: string;
  day: number;
}

/** How often a threshold is reached by the end, when, and how the share grows. */
export interface ThresholdTime {
  threshold: string;
  reached: Share;
  /** day numbers over the histories that reach it: 5th percentile, median, 95th; null if none does */
  days: { low: number; median: number; high: number } | null;
  /** share of all histories that have reached it by each named day */
  by: { name: string; probability: number }[];
}

/** The thresholds of which a table holds a day, and the column it stands in. */
const THRESHOLD_COLUMNS: readonly (readonly [threshold: string, column: string])[] = [
  ['agenda leader', 'agendaDay'],
  ['coalition primacy', 'primacyDay'],
  ['irremovable', 'leaderSince'],
  ['personal dictator', 'dictatorDay'],
];

/** Value of a day that never came. */
const NEVER = 0;

/** When each threshold is reached. "Irremovable" is dated by whoever leads at the end: since when he has. */
export function thresholdTimes(sample: Sample, dates: readonly NamedDay[]): ThresholdTime[] {
  return THRESHOLD_COLUMNS.filter(([, name]) => has(sample.table, name)).map(([threshold, name]) => {
    const days = column(sample.table, name);
    const byDay = (day: number) => (row: number) => days[row] !== NEVER && days[row]! <= day;
    return {
      threshold,
      reached: share(sample, byDay(Number.POSITIVE_INFINITY)),
      days: daysReached(sample, days),
      by: dates.map(({ name: label, day }) => ({
        name: label,
        probability: share(sample, byDay(day)).probability,
      })),
    };
  });
}

const has = (table: Table, name: string): boolean =>
  table.columns.some((candidate) => candidate.name === name);

function daysReached({ table, weights }: Sample, days: ArrayLike<number>): ThresholdTime['days'] {
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => days[row] !== NEVER);
  if (rows.length === 0) return null;
  const reached = rows.map((row) => days[row]!);
  const own = rows.map((row) => weights[row]!);
  return {
    low: quantile(reached, 0.05, own),
    median: quantile(reached, 0.5, own),
    high: quantile(reached, 0.95, own),
  };
}
