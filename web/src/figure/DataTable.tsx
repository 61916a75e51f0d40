import type { ReactNode } from 'react';

/** What stands in one cell: a number is set flush right. */
export type Cell = string | number;

/** A table: names of the columns, and rows as long as they are many. The first cell names its row. */
export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The numbers behind a figure, in a box that scrolls by itself and can be reached by keyboard. */
export function DataTable({ caption, table }: { caption: string; table: TableData }): ReactNode {
  const sort = (cell: Cell | undefined): string | undefined =>
    typeof cell === 'number' ? 'number' : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((name, i) => (
              <th key={name} scope="col" className={sort(table.rows[0]?.[i])}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move
            <tr key={r}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th key={table.columns[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[i]} className={sort(cell)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
