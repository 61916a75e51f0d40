import type { Path, Place, Problem } from './draft.ts';
import type { GridRow } from './grid.ts';
import { type Column, type ColumnRole, missingColumn } from './header.ts';
import { cellText, cellValue, constantOf } from './tableRows.ts';

/**
 * A case as read but not yet checked: a situation, and perhaps its outcome, in the form that YAML has, and where its parts
 * stand in the file. All formats end in such drafts, so that all are checked by the same rules.
 */
export interface CaseDraft {
  readonly id: string;
  readonly cluster: string;
  readonly draft: Readonly<Record<string, unknown>>;
  placeOf(path: Path): Place;
}

interface Sheet {
  readonly header: GridRow;
  readonly columns: readonly Column[];
  /** suffixes of the position columns, in their order */
  readonly suffixes: readonly string[];
}

const PER_ISSUE = ['position', 'salience', 'reference', 'outcome'] as const;

/**
 * Groups out of a table with a row for each actor, or, where it has a column `issue`, for each issue and actor. What holds
 * for a whole situation (ends of the scale, reference, outcome) stands in any of its rows.
 */
export function tableGroups(
  header: GridRow,
  rows: readonly GridRow[],
  columns: readonly Column[],
  problems: Problem[],
): readonly CaseDraft[] {
  const suffixes = columns.filter(({ role }) => role === 'position').map(({ suffix }) => suffix);
  const sheet: Sheet = { header, columns, suffixes };
  problems.push(...missingGroupColumns(sheet));
  if (problems.length > 0) return [];
  problems.push(...fractionsForPercent(sheet, rows));
  const issue = columnFor(columns, 'issue');
  if (issue === undefined) return [groupDraft(sheet, rows, 'table', problems)];
  return [...rowsByIssue(rows, issue, problems)].map(([id, own]) => groupDraft(sheet, own, id, problems));
}

const columnFor = (columns: readonly Column[], role: ColumnRole, suffix = ''): Column | undefined =>
  columns.find((column) => column.role === role && column.suffix === suffix);

function missingGroupColumns({ header, columns, suffixes }: Sheet): Problem[] {
  const missing = (['name', 'capability'] as const)
    .filter((role) => columnFor(columns, role) === undefined)
    .map((role) => missingColumn(header, role));
  const without = suffixes.filter((suffix) => columnFor(columns, 'salience', suffix) === undefined);
  const idle = columns
    .filter(({ role }) => role === 'salience')
    .filter(({ suffix }) => !suffixes.includes(suffix));
  return [
    ...missing,
    ...without.map((suffix) => missingColumn(header, 'salience', suffix)),
    ...idle.map(({ suffix }) => missingColumn(header, 'position', suffix)),
  ];
}

/** Saliences none of which is above 1 are shares, not percent: read as they are, every sum of them would be wrong. */
function fractionsForPercent({ columns }: Sheet, rows: readonly GridRow[]): Problem[] {
  const saliences = columns.filter(({ role }) => role === 'salience');
  const values = rows.flatMap((row) => saliences.map((column) => cellValue(row, column)));
  const largest = values.reduce<number>(
    (most, value) => Math.max(most, typeof value === 'number' ? value : 0),
    0,
  );
  if (largest === 0 || largest > 1 || saliences.length === 0) return [];
  const message = `no salience is above ${largest}: they are read as percent, so multiply them by 100`;
  return [{ row: rows[0]!.line, column: saliences[0]!.at + 1, message }];
}

function rowsByIssue(
  rows: readonly GridRow[],
  issue: Column,
  problems: Problem[],
): ReadonlyMap<string, readonly GridRow[]> {
  const groups = new Map<string, GridRow[]>();
  for (const row of rows) {
    const id = cellText(row, issue);
    if (id === undefined)
      problems.push({ row: row.line, column: issue.at + 1, message: 'the issue is missing: name it' });
    else if (groups.has(id)) groups.get(id)!.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function groupDraft(
  { header, columns, suffixes }: Sheet,
  rows: readonly GridRow[],
  id: string,
  problems: Problem[],
): CaseDraft {
  const lineOf = new Map<Column, number>();
  const constant = (role: ColumnRole, suffix = ''): number | string | undefined => {
    const column = columnFor(columns, role, suffix);
    const { value, line } = constantOf(rows, column, problems);
    if (column !== undefined) lineOf.set(column, line);
    return value;
  };
  const perIssue = (role: 'reference' | 'outcome'): unknown[] | undefined =>
    columns.some((column) => column.role === role)
      ? suffixes.map((suffix) => constant(role, suffix) ?? null)
      : undefined;
  const cells = (row: GridRow, role: ColumnRole): unknown[] =>
    suffixes.map((suffix) => cellValue(row, columnFor(columns, role, suffix)));
  const group = {
    issues: suffixes.map((suffix) => (suffix === '' ? (columnFor(columns, 'issue') ? id : 'issue') : suffix)),
    low: constant('low'),
    high: constant('high'),
    reference: perIssue('reference'),
    actors: rows.map((row) => ({
      name: cellText(row, columnFor(columns, 'name')),
      capability: cellValue(row, columnFor(columns, 'capability')),
      position: cells(row, 'position'),
      salience: cells(row, 'salience'),
    })),
  };
  return {
    id,
    cluster: String(constant('cluster') ?? id),
    draft: { group, outcome: perIssue('outcome') },
    placeOf: placesIn({ header, columns, suffixes }, rows, lineOf),
  };
}

/** Finds the cell that a part of a draft comes from; `lineOf` says where what holds for the whole situation stands. */
function placesIn(
  { header, columns, suffixes }: Sheet,
  rows: readonly GridRow[],
  lineOf: ReadonlyMap<Column, number>,
): (path: Path) => Place {
  return (path) => {
    const { role, suffix, row } = partAt(path, suffixes);
    const column = role === undefined ? undefined : columnFor(columns, role, suffix);
    const line = row === undefined ? column && lineOf.get(column) : rows[row]?.line;
    return { row: line ?? header.line, column: (column?.at ?? 0) + 1 };
  };
}

/** Which column and row of the table a path into the draft comes from. */
function partAt(
  path: Path,
  suffixes: readonly string[],
): { role?: ColumnRole; suffix: string; row?: number } {
  const inside = path[0] === 'group' ? path.slice(1) : path;
  const [key, index, part, issue] = inside;
  const suffixAt = (place: unknown): string => (typeof place === 'number' ? (suffixes[place] ?? '') : '');
  if (key === 'actors' && typeof index === 'number')
    return { role: (part ?? 'name') as ColumnRole, suffix: suffixAt(issue), row: index };
  if (key === 'issues') return { role: 'position', suffix: suffixAt(index) };
  const role = [...PER_ISSUE, 'low', 'high'].find((known) => known === key) as ColumnRole | undefined;
  return role === undefined ? { suffix: '' } : { role, suffix: suffixAt(index) };
}
