import type { Cast } from '../../src/analysis/index.ts';
import { createTable, type Table } from '../../src/results/index.ts';

/** A small cast of invented people. */
export const CAST: Cast = {
  persons: ['ada', 'ben', 'cleo'],
  issues: ['bridge'],
  rungs: ['rebuke', 'out-of-board'],
  levels: ['lenient', 'standard', 'strict'],
  standard: 'standard',
};

const REAL = new Set(['logWeight', 'appointedShare', 'minorityEarly', 'minorityLate', 'control']);
const OFFICES = ['chair', 'treasury'];

/** A table of runs of which only the given columns differ from zero ("nobody" for leaders and the controller). */
export function rowsOf(columns: Readonly<Record<string, readonly number[]>>, cast: Cast = CAST): Table {
  const rows = Math.max(0, ...Object.values(columns).map((data) => data.length));
  const names = [
    ...['reading', 'point', 'replicate', 'logWeight'],
    ...cast.levels.map((level) => `leader.${level}`),
    ...['leaderSince', 'primacyDay', 'dictator', 'dictatorDay', 'removals', 'votes', 'minorityEarly'],
    ...['minorityLate', 'controller', 'control'],
    ...cast.persons.flatMap((id) => [`inner.${id}`, `rung.${id}`, `diedDay.${id}`]),
    ...cast.issues.map((id) => `policy.${id}`),
    ...OFFICES.map((id) => `swapped.${id}`),
  ];
  const table = createTable(names, REAL, rows);
  for (const { name, data } of table.columns) {
    if (name.startsWith('leader.') || name === 'controller') data.fill(-1);
    data.set(columns[name] ?? []);
  }
  return table;
}

/** Rows in which a 0-1 outcome stands in `leader.standard` (0: the first person leads), `replicates` of them a point. */
export function outcomeRows(
  outcomes: readonly boolean[],
  replicates: number,
  logWeight: readonly number[] = [],
): Table {
  return rowsOf({
    point: outcomes.map((_, row) => Math.floor(row / replicates)),
    replicate: outcomes.map((_, row) => row % replicates),
    logWeight: [...logWeight],
    'leader.standard': outcomes.map((led) => (led ? 0 : -1)),
  });
}
