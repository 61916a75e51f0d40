import Papa from 'papaparse';
import type { Problem } from './draft.ts';

/** One row of a table: its line in the file, from 1, and its cells without blanks around them. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as text: rows that hold something, and what is wrong with its quotes. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly problems: readonly Problem[];
}

/** Cuts a text into rows and cells. Quotes around cells are taken off; empty rows are left out, but lines count on. */
export function gridOf(text: string, delimiter: ',' | ';' | '\t'): Grid {
  const { data, errors } = Papa.parse(text, { delimiter, skipEmptyLines: false });
  const lines: number[] = [];
  let line = 1;
  for (const cells of data) {
    lines.push(line);
    line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
  }
  const problems = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }) => ({
      row: lines[row] ?? 1,
      column: 1,
      message:
        'a quotation mark is not closed, or has text after it: write "" for a quotation mark inside quotes',
    }));
  const rows = data
    .map((cells, index) => ({ line: lines[index]!, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { rows, problems };
}

function lineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The delimiter of a table, by its first line: tabs, semicolons (where a comma writes decimals), or commas. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const first = text.split('\n', 1)[0]!;
  if (first.includes('\t')) return '\t';
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}
