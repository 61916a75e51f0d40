/** A column of a table of runs: its name and its numbers. Indices use -1 for "none"; days are day numbers, 0 for "never". */
export interface Column {
  name: string;
  data: Float64Array | Int32Array;
}

/** Rows of equal length, column by column. */
export interface Table {
  rows: number;
  columns: Column[];
}

/** An empty table with room for so many rows. `real` columns hold doubles, all others 32-bit integers. */
export function createTable(names: readonly string[], real: ReadonlySet<string>, rows: number): Table {
  return {
    rows,
    columns: names.map((name) => ({
      name,
      data: real.has(name) ? new Float64Array(rows) : new Int32Array(rows),
    })),
  };
}

/** The column of that name; throws RangeError naming it when the table has none. */
export function column(table: Table, name: string): Float64Array | Int32Array {
  const found = table.columns.find((candidate) => candidate.name === name);
  if (found === undefined)
    throw new RangeError(
      `the table has no column "${name}"; it has ${table.columns.map((c) => c.name).join(', ')}`,
    );
  return found.data;
}

/** Joins tables of the same columns, rows in the order given. Throws RangeError when the columns differ. */
export function joinTables(tables: readonly Table[]): Table {
  const [first] = tables;
  if (first === undefined) return { rows: 0, columns: [] };
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const columns = first.columns.map(({ name, data }) => {
    const joined = data instanceof Float64Array ? new Float64Array(rows) : new Int32Array(rows);
    let offset = 0;
    for (const table of tables) {
      joined.set(column(table, name), offset);
      offset += table.rows;
    }
    return { name, data: joined };
  });
  return { rows, columns };
}

/** The rows for which `keep` holds, in order. */
export function filterRows(table: Table, keep: (row: number) => boolean): Table {
  const kept: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (keep(row)) kept.push(row);
  const columns = table.columns.map(({ name, data }) => ({
    name,
    data:
      data instanceof Float64Array
        ? Float64Array.from(kept, (row) => data[row]!)
        : Int32Array.from(kept, (row) => data[row]!),
  }));
  return { rows: kept.length, columns };
}
