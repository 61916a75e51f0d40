import type { Path, Place, Problem } from './draft.ts';
import type { GridRow } from './grid.ts';
import { type Column, type ColumnRole, missingColumn } from './header.ts';
import type { CaseDraft } from './tableGroup.ts';
import { cellText, cellValue, constantOf } from './tableRows.ts';

/** What a table with a row for each player, member or voter is cut from. */
interface Sheet {
  readonly header: GridRow;
  readonly rows: readonly GridRow[];
  readonly columns: readonly Column[];
  readonly problems: Problem[];
}

/** A game: columns player, weight and quota; for several majorities weight1, quota1, weight2, quota2. */
export function tableGame(sheet: Sheet): readonly CaseDraft[] {
  const { header, rows, columns, problems } = sheet;
  const quotas = columns.filter(({ role }) => role === 'quota');
  const weights = quotas.map(({ suffix }) => find(columns, 'capability', suffix));
  if (missing(sheet, 'name')) return [];
  problems.push(
    ...quotas
      .filter((_, m) => weights[m] === undefined)
      .map(({ suffix }) => missingColumn(header, 'capability', suffix)),
  );
  const players = rows.map((row) => cellText(row, find(columns, 'name')));
  const stated = quotas.map((quota) => constantOf(rows, quota, problems));
  const majorities = quotas.map((_, m) => ({
    weights: rows.map((row) => cellValue(row, weights[m])),
    quota: stated[m]!.value,
  }));
  const placeOf = ([, list, index, part, at]: Path): Place => {
    if (list === 'players') return cellPlace(sheet, index, find(columns, 'name'));
    const m = typeof index === 'number' ? index : 0;
    if (part === 'quota') return { row: stated[m]!.line, column: quotas[m]!.at + 1 };
    return cellPlace(sheet, at, weights[m]);
  };
  return [{ id: 'table', cluster: 'table', draft: { game: { players, majorities } }, placeOf }];
}

/** Powers: columns name and power. */
export function tablePowers(sheet: Sheet): readonly CaseDraft[] {
  const { rows, columns, problems } = sheet;
  const power = find(columns, 'capability');
  if (missing(sheet, 'name') || missing(sheet, 'capability')) return [];
  const places = new Map<string, number>();
  rows.forEach((row, index) => {
    const name = cellText(row, find(columns, 'name')) ?? '';
    const at = cellPlace(sheet, index, find(columns, 'name'));
    if (name === '') problems.push({ ...at, message: `member ${index + 1} has no name: give one` });
    else if (places.has(name))
      problems.push({ ...at, message: `two members are named "${name}": give each a name of its own` });
    else places.set(name, index);
  });
  const powers = Object.fromEntries(
    [...places].map(([name, index]) => [name, cellValue(rows[index]!, power)]),
  );
  const placeOf = ([, name]: Path): Place => cellPlace(sheet, places.get(String(name)), power);
  return [{ id: 'table', cluster: 'table', draft: { powers }, placeOf }];
}

/** A contest: columns gain, weight and majority, of which the last two may be left out. */
export function tableContest(sheet: Sheet): readonly CaseDraft[] {
  const { rows, columns, problems } = sheet;
  const majority = constantOf(rows, find(columns, 'majority'), problems);
  const parts = { gain: find(columns, 'gain'), weight: find(columns, 'capability') };
  const voters = rows.map((row) => ({
    gain: cellValue(row, parts.gain),
    weight: parts.weight === undefined ? undefined : (cellValue(row, parts.weight) ?? ''),
  }));
  const placeOf = ([, list, index, part]: Path): Place =>
    list === 'majority'
      ? { row: majority.line, column: (find(columns, 'majority')?.at ?? 0) + 1 }
      : cellPlace(sheet, index, part === 'weight' ? parts.weight : parts.gain);
  return [
    { id: 'table', cluster: 'table', draft: { contest: { majority: majority.value, voters } }, placeOf },
  ];
}

/**
 * A network: columns member, opinion (several by suffix: topics), perhaps openness, and a column for each member, headed by
 * the name, with the part that this member has in the opinion of the row's.
 */
export function tableNetwork(sheet: Sheet): readonly CaseDraft[] {
  const { header, rows, columns, problems } = sheet;
  if (missing(sheet, 'name')) return [];
  const members = rows.map((row) => cellText(row, find(columns, 'name')));
  const influence = members.map((name) => header.cells.indexOf(name ?? ''));
  influence.forEach((at, i) => {
    if (at < 0 && members[i] !== undefined)
      problems.push({
        row: header.line,
        column: 1,
        message: `no column "${members[i]}": each member has a column with what part it has in the others' opinions`,
      });
  });
  const topics = columns.filter(({ role }) => role === 'opinion');
  const openness = find(columns, 'openness');
  const asColumn = (at: number): Column => ({ role: 'name', at, heading: '', suffix: '' });
  const network = {
    members,
    topics: topics.map(({ suffix }) => (suffix === '' ? 'opinion' : suffix)),
    influence: rows.map((row) => influence.map((at) => cellValue(row, asColumn(at)))),
    opinion: rows.map((row) => topics.map((topic) => cellValue(row, topic))),
    openness: openness && rows.map((row) => cellValue(row, openness)),
  };
  const placeOf = ([, list, index, k = 0]: Path): Place => {
    const at = Number(k);
    if (list === 'influence') return cellPlace(sheet, index, asColumn(influence[at] ?? 0));
    const column = list === 'opinion' ? topics[at] : list === 'openness' ? openness : find(columns, 'name');
    return cellPlace(sheet, index, column);
  };
  return [{ id: 'table', cluster: 'table', draft: { network }, placeOf }];
}

const find = (columns: readonly Column[], role: ColumnRole, suffix = ''): Column | undefined =>
  columns.find((column) => column.role === role && column.suffix === suffix);

/** Whether a column is not there, which is then reported. */
function missing({ header, columns, problems }: Sheet, role: ColumnRole): boolean {
  if (find(columns, role) !== undefined) return false;
  problems.push(missingColumn(header, role));
  return true;
}

function cellPlace({ header, rows }: Sheet, index: unknown, column: Column | undefined): Place {
  const row = typeof index === 'number' ? rows[index] : undefined;
  return { row: row?.line ?? header.line, column: (column?.at ?? 0) + 1 };
}
