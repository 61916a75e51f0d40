import type { Problem } from './draft.ts';
import { type GridRow, gridOf } from './grid.ts';
import { type Column, columnsOf, doubledColumns, misspeltColumns } from './header.ts';
import { READ_LIMITS } from './limits.ts';
import { readCases } from './readCases.ts';
import { type Reading, refuse } from './reading.ts';
import { tableContest, tableGame, tableNetwork, tablePowers } from './tableForms.ts';
import { type CaseDraft, tableGroups } from './tableGroup.ts';
import { raggedRows } from './tableRows.ts';

/** Ends of the scale that hold where the table has no columns `low` and `high`. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/**
 * Reads a table with a header: which form of situation it holds is told by its columns (docs/models.md). All problems are
 * told at once.
 */
export function readDelimited(text: string, delimiter: ',' | ';' | '\t', scale?: Scale): Reading {
  const grid = gridOf(text, delimiter);
  const [header, ...rows] = grid.rows;
  if (grid.problems.length > 0) return refuse(grid.problems);
  if (header === undefined || rows.length === 0) {
    const message = header === undefined ? 'the table is empty' : 'the table has a header and no row';
    return refuse([
      { row: header?.line ?? 1, column: 1, message: `${message}: give a header and a row for each actor` },
    ]);
  }
  if (rows.length > READ_LIMITS.rows) {
    const message = `the table has ${rows.length} rows: at most ${READ_LIMITS.rows} are read`;
    return refuse([{ row: rows[READ_LIMITS.rows]!.line, column: 1, message }]);
  }
  const columns = columnsOf(header);
  const ragged = raggedRows(header, rows);
  const members = new Set(
    rows.map(({ cells }) => cells[columns.find(({ role }) => role === 'name')?.at ?? -1]),
  );
  const misspelt = misspeltColumns(header).filter(({ column }) => !members.has(header.cells[column - 1]));
  const problems = [...ragged, ...misspelt, ...doubledColumns(header, columns)];
  const drafts = draftsOf(header, rows, columns, problems, scale);
  if (drafts.length > READ_LIMITS.cases)
    problems.push({
      row: 1,
      column: 1,
      message: `the table holds ${drafts.length} issues: at most ${READ_LIMITS.cases} are read`,
    });
  return problems.length > 0 ? refuse(problems) : readCases(drafts);
}

/** What the table holds: positions make it a group, opinions a network, gains a contest, quotas a game, else powers. */
function draftsOf(
  header: GridRow,
  rows: readonly GridRow[],
  columns: readonly Column[],
  problems: Problem[],
  scale: Scale | undefined,
): readonly CaseDraft[] {
  const has = (role: Column['role']): boolean => columns.some((column) => column.role === role);
  const sheet = { header, rows, columns, problems };
  if (has('position') || has('salience'))
    return tableGroups(header, rows, columns, problems).map((entry) => withScale(entry, scale));
  if (has('opinion')) return tableNetwork(sheet);
  if (has('gain')) return tableContest(sheet);
  if (has('quota')) return tableGame(sheet);
  if (has('capability')) return tablePowers(sheet);
  const message =
    'no column tells what this table holds: positions need actor, capability, position, salience; ' +
    'a voting rule player, weight, quota; powers name, power; a network member, opinion and the members; a contest gain';
  if (problems.length === 0) problems.push({ row: header.line, column: 1, message });
  return [];
}

function withScale(entry: CaseDraft, scale: Scale | undefined): CaseDraft {
  const group = entry.draft.group as Readonly<Record<string, unknown>>;
  if (scale === undefined || group.low !== undefined || group.high !== undefined) return entry;
  return { ...entry, draft: { ...entry.draft, group: { ...group, ...scale } } };
}
