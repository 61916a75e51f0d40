import type { Column, Table } from './tables.ts';

/**
 * Keeps the rows of one reading, which come in any order, each batch with its place. Rows that never came are left out of the
 * table, and the others stand in order.
 */
export interface RowKeeper {
  put(from: number, table: Table): void;
  /** the rows so far; undefined where there are none */
  table(): Table | undefined;
  close(): void;
}

/** Rows from `from` up to, not including, `to`. */
export interface Range {
  from: number;
  to: number;
}

/** Keeps rows in memory, in place from the start, so that nothing is ever copied to join them. */
export function memoryRows(rows: number): RowKeeper {
  let columns: Column[] = [];
  const ranges: Range[] = [];
  return {
    put(from, table) {
      if (columns.length === 0) columns = table.columns.map((column) => emptyLike(column, rows));
      for (const [i, { data }] of table.columns.entries()) columns[i]!.data.set(data, from);
      ranges.push({ from, to: from + table.rows });
    },
    table: () => placedRows(columns, ranges, (column) => column.data),
    close: () => undefined,
  };
}

const emptyLike = ({ name, data }: Column, rows: number): Column => ({
  name,
  data: data instanceof Float64Array ? new Float64Array(rows) : new Int32Array(rows),
});

/**
 * The rows within `ranges` as a table, from columns with a place for every row. `read` gives a whole column when it is first
 * asked for.
 */
export function placedRows<C extends Pick<Column, 'name'>>(
  columns: readonly C[],
  ranges: readonly Range[],
  read: (column: C) => Column['data'],
): Table | undefined {
  const inOrder = ranges.toSorted((a, b) => a.from - b.from).filter(({ from, to }) => from < to);
  const rows = inOrder.reduce((sum, { from, to }) => sum + to - from, 0);
  if (rows === 0) return undefined;
  return {
    rows,
    columns: columns.map((column) => ({
      name: column.name,
      get data() {
        return withoutGaps(read(column), inOrder, rows);
      },
    })),
  };
}

function withoutGaps(data: Column['data'], ranges: readonly Range[], rows: number): Column['data'] {
  if (ranges.every(({ from }, i) => from === (ranges[i - 1]?.to ?? 0))) return data.subarray(0, rows);
  const kept = data instanceof Float64Array ? new Float64Array(rows) : new Int32Array(rows);
  let at = 0;
  for (const { from, to } of ranges) {
    kept.set(data.subarray(from, to) as Float64Array & Int32Array, at);
    at += to - from;
  }
  return kept;
}
