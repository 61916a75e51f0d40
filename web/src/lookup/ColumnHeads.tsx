import type { ReactNode } from 'react';

/** The head of a table: the names of its columns, in their order. */
export const ColumnHeads = ({ columns }: { columns: Readonly<Record<string, string>> }): ReactNode => (
  <thead>
    <tr>
      {Object.entries(columns).map(([id, name]) => (
        <th key={id} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
