import { type Frequency, frequency, type Sample } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { column } from '../results/index.ts';
import type { RunReport } from './runShape.ts';

/** A line of the table of leaders. */
export interface LeaderRow {
  name: string;
  frequency: Frequency;
}

/** At most so many persons have a line of their own. */
const MOST_PERSONS = 6;

/** Lines for those who lead often enough under some reading, and for no one, most frequent first; the others together. */
export function leaderRows(
  { leaders, noOne }: RunReport,
  samples: readonly Sample[],
  persons: readonly string[],
): LeaderRow[] {
  const often = leaders.filter(
    ({ probability, acrossReadings }) => probability >= 0.01 || (acrossReadings?.high ?? 0) >= 0.1,
  );
  const shown = leaders.length === often.length + 1 ? leaders : often;
  const named = shown.slice(0, MOST_PERSONS);
  const rest = leaders
    .filter((leader) => !named.includes(leader))
    .map(({ person }) => persons.indexOf(person));
  const rows = [
    ...named.map((leader) => ({ name: leader.name, frequency: leader })),
    { name: 'no one', frequency: noOne },
  ].sort((a, b) => b.frequency.probability - a.frequency.probability);
  return rest.length === 0 ? rows : [...rows, { name: 'others', frequency: together(samples, rest) }];
}

/** How often one of several persons leads. */
function together(samples: readonly Sample[], persons: readonly number[]): Frequency {
  const columns = new Map(
    samples.map(({ table }) => [table, column(table, `leader.${LEVELS[STANDARD].name}`)]),
  );
  return frequency(samples, ({ table }, row) => persons.includes(columns.get(table)![row]!));
}
