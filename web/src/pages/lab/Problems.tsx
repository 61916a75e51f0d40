import type { Problem } from 'plenum/shelf';
import type { ReactNode } from 'react';
import { words } from '../../strings/index.ts';

/** Everything that is wrong with a table: row, column, and what would be right. */
export function Problems({ problems }: { problems: readonly Problem[] }): ReactNode {
  const { lab } = words;
  const { row, column, fix } = lab.problemColumns;
  return (
    <section className="stack" role="alert">
      <h2>{lab.problems}</h2>
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{row}</th>
              <th scope="col">{column}</th>
              <th scope="col">{fix}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.row} ${problem.column} ${problem.message}`}>
                <td data-label={row}>{problem.row}</td>
                <td data-label={column}>{problem.column}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
