import type { Frequency, Interval } from '../analysis/index.ts';
import { WIDTH } from './command.ts';
import type { LeaderRow } from './leaderRows.ts';
import { estimatePerHundred, rangePerHundred, widthOf } from './perHundred.ts';
import { ascii } from './traceText.ts';

/** One of the three doubts about a frequency, as a column. */
export interface Doubt {
  name: 'dice' | 'parameters' | 'readings';
  of(frequency: Frequency): Interval | null;
}

const DOUBTS: readonly Doubt[] = [
  { name: 'readings', of: ({ acrossReadings }) => acrossReadings },
  { name: 'parameters', of: ({ acrossParameters }) => acrossParameters },
  { name: 'dice', of: ({ low, high }) => ({ low, high }) },
];

/** The doubts that were measured, the widest first. */
export function doubtsOf(rows: readonly LeaderRow[]): Doubt[] {
  const width = ({ of }: Doubt): number =>
    rows.reduce((sum, row) => sum + widthOf(of(row.frequency) ?? { low: 0, high: 0 }), 0);
  return DOUBTS.filter(({ of }) => rows.some((row) => of(row.frequency) !== null)).sort(
    (a, b) => width(b) - width(a),
  );
}

const LONGEST_BAR = 30;
const COLUMN = 11;

/** The table of leaders: a bar to the estimate, drawn on to the high end of the widest doubt, and the doubts apart. */
export function leaderTable(title: string, rows: readonly LeaderRow[], doubts: readonly Doubt[]): string[] {
  const nameWidth = Math.min(16, Math.max(...rows.map(({ name }) => ascii(name).length)));
  const barWidth = Math.min(LONGEST_BAR, WIDTH - nameWidth - 10 - COLUMN * doubts.length);
  const highest = Math.max(...rows.map((row) => reachOf(row, doubts)));
  const heads = doubts.map(({ name }) => name.padStart(COLUMN)).join('');
  const before = nameWidth + barWidth + 9;
  const lines = rows.map((row) => {
    const name = ascii(row.name).slice(0, nameWidth).padEnd(nameWidth);
    const bar = barOf(row, doubts, barWidth / highest).padEnd(barWidth);
    const ranges = doubts.map(({ of }) => cell(of(row.frequency))).join('');
    return `  ${name} ${bar}${estimatePerHundred(row.frequency).padStart(5)} ${ranges}`.trimEnd();
  });
  return [`${title.padEnd(before)}${heads}`.trimEnd(), ...lines];
}

const cell = (range: Interval | null): string =>
  (range === null ? '?' : rangePerHundred(range)).padStart(COLUMN);

/** The high end of the widest doubt of a row. */
function reachOf({ frequency }: LeaderRow, doubts: readonly Doubt[]): number {
  const [widest] = doubts
    .map(({ of }) => of(frequency))
    .filter((range) => range !== null)
    .sort((a, b) => widthOf(b) - widthOf(a));
  return Math.max(frequency.probability, widest?.high ?? 0, 0.01);
}

function barOf(row: LeaderRow, doubts: readonly Doubt[], scale: number): string {
  const solid = Math.round(row.frequency.probability * scale);
  const whole = Math.round(reachOf(row, doubts) * scale);
  return '#'.repeat(solid) + '.'.repeat(Math.max(0, whole - solid));
}
