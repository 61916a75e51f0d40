import type { Plain } from '../shelf/index.ts';
import type { Labels } from './modelLabels.ts';
import { isSingle, listKind, singleText } from './modelLists.ts';
import { wideTable } from './modelWideTable.ts';
import { wrap } from './traceText.ts';

/** How many rows of a list are shown; `--json` has them all. */
const MOST_ROWS = 60;

/**
 * Any model's answer as text: what it forecasts first, then single values, then tables by actor, by issue, and of lists. What
 * is nested deeper is left to `--json`, and that is said.
 */
export function answerText(answer: Readonly<Record<string, Plain>>, labels: Labels): string[] {
  const told = Object.entries(answer).filter(([, value]) => !repeatsNames(value, labels));
  const entries = [
    ...told.filter(([key]) => key === 'forecast'),
    ...told.filter(([key]) => key !== 'forecast'),
  ];
  const kindOf = ([key, value]: readonly [string, Plain]) =>
    Array.isArray(value) ? listKind(key, value, labels) : undefined;
  const of = (kind: 'actors' | 'issues') => entries.filter((entry) => kindOf(entry) === kind);
  const sections = [
    columnsTable('issue', labels.issues, of('issues')),
    entries
      .filter(([, value]) => isSingle(value))
      .map(([key, value]) => `${words(key)}  ${singleText(value)}`),
    columnsTable('actor', labels.actors, of('actors')),
    ...entries
      .filter((entry) => !isSingle(entry[1]) && kindOf(entry) !== 'actors' && kindOf(entry) !== 'issues')
      .map(([key, value]) => fieldText(key, value, labels)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** Whether a list only says again whom the tables are about. */
const repeatsNames = (value: Plain, { actors, issues }: Labels): boolean =>
  Array.isArray(value) &&
  [actors, issues].some(
    (names) => names.length === value.length && names.every((name, at) => name === value[at]),
  );

/** "riskAdjustment" -> "risk adjustment". */
const words = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** Lists that run over the same names, side by side. */
function columnsTable(
  head: string,
  names: readonly string[],
  columns: readonly (readonly [string, Plain])[],
): string[] {
  if (columns.length === 0) return [];
  const rows = names.map((name, at) => [
    name,
    ...columns.map(([, list]) => singleText((list as readonly Plain[])[at])),
  ]);
  return wideTable([head, ...columns.map(([key]) => words(key))], rows);
}

function fieldText(key: string, value: Plain, labels: Labels): string[] {
  const title = words(key);
  if (!Array.isArray(value)) return objectText(title, value as Readonly<Record<string, Plain>>, labels);
  const list = value as readonly Plain[];
  if (list.length === 0) return [`${title}  none`];
  const kind = listKind(key, list, labels);
  if (kind === 'table' || kind === 'square') {
    const columns = kind === 'table' ? labels.issues : labels.actors;
    const rows = labels.actors.map((name, i) => [
      name,
      ...columns.map((_, k) => singleText(list[i * columns.length + k])),
    ]);
    return [title, ...wideTable(['actor', ...columns], rows)];
  }
  if (list.every(isSingle)) return wrap(`${title}  ${list.map(singleText).join(', ')}`, '', '    ');
  return [title, ...listText(list, labels)];
}

function objectText(title: string, value: Readonly<Record<string, Plain>>, labels: Labels): string[] {
  const inside = answerText(value, labels).map((line) => (line === '' ? '' : `  ${line}`));
  return [title, ...inside.filter((line) => line.length <= 80)];
}

/** A list of lists or of objects: a row each, columns by actor where a row has one value for each. */
function listText(list: readonly Plain[], labels: Labels): string[] {
  const rows = list.slice(0, MOST_ROWS);
  const more = list.length - rows.length;
  const first = rows[0]!;
  const lines = Array.isArray(first)
    ? rowsText(rows as readonly (readonly Plain[])[], labels)
    : objectsText(rows as readonly Readonly<Record<string, Plain>>[], labels);
  return more > 0 ? [...lines, `  and ${more} more (--json has them)`] : lines;
}

function rowsText(rows: readonly (readonly Plain[])[], labels: Labels): string[] {
  const flat = rows.every((row) => Array.isArray(row) && row.every(isSingle));
  if (!flat) return nestedText(rows, labels);
  const width = Math.max(...rows.map((row) => row.length));
  const actorRows = rows.length === labels.actors.length;
  const columns =
    width === labels.actors.length ? labels.actors : width === labels.issues.length ? labels.issues : [];
  return wideTable(
    ['', ...Array.from({ length: width }, (_, k) => columns[k] ?? String(k + 1))],
    rows.map((row, i) => [
      actorRows ? labels.actors[i]! : String(i),
      ...Array.from({ length: width }, (_, k) => singleText(row[k])),
    ]),
  );
}

/** How many lists of lists are told, one below the other. */
const MOST_NESTED = 6;

/** Lists of lists of objects, such as clusters topic by topic. */
function nestedText(rows: readonly (readonly Plain[])[], labels: Labels): string[] {
  if (rows.length > MOST_NESTED || !rows.every((row) => Array.isArray(row) && row.length > 0))
    return [`  ${rows.length} entries (--json has them)`];
  return rows.flatMap((row, at) => [
    `  ${rows.length === labels.issues.length ? labels.issues[at]! : at}`,
    ...listText(row, labels),
  ]);
}

/** Objects: their single values as columns, then each of their lists as a table of its own. */
function objectsText(rows: readonly Readonly<Record<string, Plain>>[], labels: Labels): string[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const single = keys.filter((key) => rows.every((row) => row[key] === undefined || isSingle(row[key])));
  const perIssue = keys.filter((key) =>
    rows.every(
      (row) => Array.isArray(row[key]) && listKind(key, row[key] as readonly Plain[], labels) !== undefined,
    ),
  );
  const short = perIssue.filter((key) => (rows[0]![key] as readonly Plain[]).length === 1);
  const lists = perIssue.filter((key) => !short.includes(key));
  const cell = (row: Readonly<Record<string, Plain>>, key: string): string =>
    short.includes(key) ? singleText((row[key] as readonly Plain[])[0]) : singleText(row[key]);
  const columns = keys.filter((key) => single.includes(key) || short.includes(key));
  const left = keys.length - columns.length - lists.length;
  return [
    ...(columns.length === 0
      ? []
      : wideTable(
          ['', ...columns.map(words)],
          rows.map((row, at) => [String(at), ...columns.map((key) => cell(row, key))]),
        )),
    ...lists.flatMap((key) => [
      `  ${words(key)}`,
      ...listOfLists(
        rows.map((row) => row[key] as readonly Plain[]),
        key,
        labels,
      ),
    ]),
    ...(left > 0
      ? [`  and ${left === 1 ? 'one more field' : `${left} more fields`} in each (--json has them)`]
      : []),
  ];
}

/** One list for each row, such as positions round by round: a row each, columns named after what they are about. */
function listOfLists(rows: readonly (readonly Plain[])[], key: string, labels: Labels): string[] {
  const kind = listKind(key, rows[0]!, labels);
  const pairs = labels.actors.flatMap((actor) => labels.issues.map((issue) => `${actor}:${issue}`));
  const columns =
    kind === 'actors' ? labels.actors : kind === 'issues' ? labels.issues : kind === 'table' ? pairs : [];
  if (columns.length === 0) return [`  ${rows[0]!.length} values in each (--json has them)`];
  return wideTable(
    ['', ...columns],
    rows.map((row, at) => [String(at), ...row.map(singleText)]),
  );
}
