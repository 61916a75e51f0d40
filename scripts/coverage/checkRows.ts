import type { Level, PlacedRow, Problem } from './row.ts';

/** All that the rows are held against. */
export interface Yard {
  /** rows by mechanism */
  mechanisms: Readonly<Record<string, readonly string[]>>;
  /** entries of the polity that rest on claims, as `list:id` */
  data: ReadonlySet<string>;
  decisions: ReadonlySet<string>;
  /** decisions that `score` grades in some scenario */
  graded: ReadonlySet<string>;
  /** scenarios, and reforms as `scenario/reform` */
  scenarios: ReadonlySet<string>;
  /** the text of a test file; undefined: there is none */
  testFile: (path: string) => string | undefined;
}

/** How many rows the documents have. */
export const ROWS = 140;

const rowName = (n: number): string => `S${String(n).padStart(3, '0')}`;

/** Everything wrong with the rows, each problem naming its row. */
export function checkRows(rows: readonly PlacedRow[], yard: Yard): Problem[] {
  return [
    ...countProblems(rows),
    ...mechanismsWithoutRow(rows, yard),
    ...rows.flatMap((row) => rowProblems(row, yard)),
  ];
}

/** Each row once, none missing, none that the documents do not have. */
function countProblems(rows: readonly PlacedRow[]): Problem[] {
  const wanted = Array.from({ length: ROWS }, (_, index) => rowName(index + 1));
  const missing = wanted.filter((name) => !rows.some(({ row }) => row === name));
  const odd = rows.filter(
    ({ row }, index) => !wanted.includes(row) || rows.findIndex((other) => other.row === row) !== index,
  );
  return [
    ...missing.map((name) => ({ line: 1, what: `${name} is missing` })),
    ...odd.map(({ row, line }) => ({
      line,
      what: wanted.includes(row)
        ? `${row} stands twice`
        : `${row} is no row: they run from S001 to ${rowName(ROWS)}`,
    })),
  ];
}

/** What a mechanism says that it serves must be said here as well. */
function mechanismsWithoutRow(rows: readonly PlacedRow[], { mechanisms }: Yard): Problem[] {
  return Object.entries(mechanisms).flatMap(([id, served]) =>
    served.flatMap((name) => {
      const row = rows.find((other) => other.row === name);
      if (row === undefined || row.mechanisms?.includes(id) === true) return [];
      return [{ line: row.line, what: `${name}: the mechanism ${id} serves it, but is not named here` }];
    }),
  );
}

function rowProblems(row: PlacedRow, yard: Yard): Problem[] {
  const say = (what: string): Problem => ({ line: row.line, what: `${row.row}: ${what}` });
  const { mechanisms = [], decisions = [], data = [], scenarios = [] } = row;
  return [
    ...mechanisms.flatMap((id) => mechanismWords(id, row.row, yard)),
    ...decisions.filter((id) => !yard.decisions.has(id)).map((id) => `decision "${id}" is unknown`),
    ...data.filter((id) => !yard.data.has(id)).map((id) => `"${id}" is no entry of the polity with claims`),
    ...scenarios.filter((id) => !yard.scenarios.has(id)).map((id) => `scenario or reform "${id}" is unknown`),
    ...NEEDS[row.level](row, yard),
    ...testWords(row, yard),
  ].map(say);
}

function mechanismWords(id: string, row: string, { mechanisms }: Yard): string[] {
  const served = mechanisms[id];
  if (served === undefined) return [`mechanism "${id}" is unknown`];
  return served.includes(row) ? [] : [`the mechanism ${id} does not say that it serves this row`];
}

/** What each level must show. */
const NEEDS: Readonly<Record<Level, (row: PlacedRow, yard: Yard) => string[]>> = {
  simulated: ({ mechanisms = [] }) =>
    mechanisms.length > 0 ? [] : ['simulated, but no mechanism is named that could be switched off'],
  decided: ({ decisions = [] }, { graded }) =>
    decisions.some((id) => graded.has(id)) ? [] : ['decided, but score grades none of its decisions'],
  documented: ({ decisions = [], data = [] }) =>
    decisions.length + data.length > 0 ? [] : ['documented, but no entry of the polity is named'],
};

function testWords({ test: { file, name } }: PlacedRow, { testFile }: Yard): string[] {
  const source = testFile(file);
  if (source === undefined) return [`test file "${file}" does not exist`];
  return hasTest(source, name) ? [] : [`"${file}" has no test "${name}"`];
}

/** Whether a file has a test of that name: the first text that a call of `it` takes, or of what `it.each(...)` gives. */
function hasTest(source: string, name: string): boolean {
  return ["'", '"', '`'].some(
    (quote) =>
      source.includes(`(${quote}${name}${quote},`) || source.includes(`(\n    ${quote}${name}${quote},`),
  );
}
