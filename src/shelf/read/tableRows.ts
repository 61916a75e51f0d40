import { type Problem, quotedText } from './draft.ts';
import type { GridRow } from './grid.ts';
import type { Column } from './header.ts';
import { numberOfText } from './values.ts';

/** A cell as a value of a draft: a number where it is one, its text where not, undefined where it is empty. */
export function cellValue(row: GridRow, column: Column | undefined): number | string | undefined {
  const text = column === undefined ? '' : (row.cells[column.at] ?? '');
  if (text === '') return undefined;
  return numberOfText(text) ?? text;
}

/** A cell as text, undefined where it is empty. */
export function cellText(row: GridRow, column: Column | undefined): string | undefined {
  const text = column === undefined ? '' : (row.cells[column.at] ?? '');
  return text === '' ? undefined : text;
}

/** The one value that a column has in all rows where it is not empty, and the row where it stands. */
export interface Constant {
  readonly value: number | string | undefined;
  readonly line: number;
}

/** Reads a column that says the same in every row that says anything; another value is a problem. */
export function constantOf(
  rows: readonly GridRow[],
  column: Column | undefined,
  problems: Problem[],
): Constant {
  const first = rows.find((row) => cellText(row, column) !== undefined);
  if (column === undefined || first === undefined) return { value: undefined, line: rows[0]?.line ?? 1 };
  const value = cellValue(first, column);
  for (const row of rows) {
    const other = cellValue(row, column);
    if (other === undefined || other === value) continue;
    problems.push({
      row: row.line,
      column: column.at + 1,
      message: `${quotedText(column.heading)} is ${other} here and ${value} in row ${first.line}: one situation has one`,
    });
    break;
  }
  return { value, line: first.line };
}

/** Rows whose number of cells is not that of the header. Empty cells beyond it are let pass: programs write them. */
export function raggedRows(header: GridRow, rows: readonly GridRow[]): readonly Problem[] {
  const width = filledWidth(header);
  return rows.flatMap((row) => {
    const cells = filledWidth(row);
    if (cells <= width && row.cells.length >= width) return [];
    const has = cells > width ? `${cells} cells` : `${row.cells.length} cells`;
    const message = `this row has ${has} and the header ${width}: give each row ${width}`;
    return [{ row: row.line, column: Math.min(cells, width) + 1, message }];
  });
}

/** Number of cells up to the last that is not empty. */
const filledWidth = ({ cells }: GridRow): number => cells.findLastIndex((cell) => cell !== '') + 1;
