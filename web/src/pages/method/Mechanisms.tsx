import type { ReactNode } from 'react';
import type { MechanismCard } from '../../data/lookup.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { ColumnHeads } from '../../lookup/ColumnHeads.tsx';
import { words } from '../../strings/index.ts';

/** Each mechanism: its claim, the world without it, its parameters with range and reason. */
export function Mechanisms({ mechanisms }: { mechanisms: readonly MechanismCard[] }): ReactNode {
  const { mechanismsLead, on, off, without, parameters } = words.method;
  return (
    <>
      <p className="prose">{mechanismsLead}</p>
      {mechanisms.map((mechanism) => (
        <section key={mechanism.id} className="card stack" id={mechanism.id}>
          <h2>
            {mechanism.id} <span className="quiet small">({mechanism.on ? on : off})</span>
          </h2>
          <p className="prose">{mechanism.claim}</p>
          <p>
            <strong>{without}:</strong> {mechanism.neutral}
          </p>
          {mechanism.parameters.length > 0 && (
            <details>
              <summary>{parameters(mechanism.parameters.length)}</summary>
              <ParameterTable mechanism={mechanism} />
            </details>
          )}
        </section>
      ))}
    </>
  );
}

function ParameterTable({ mechanism: { parameters } }: { mechanism: MechanismCard }): ReactNode {
  const { columns } = words.method;
  return (
    <div className="wide">
      <table className="list">
        <ColumnHeads columns={columns} />
        <tbody>
          {parameters.map(({ name, value, low, high, unit, meaning, kind, claims, because }, i) => (
            <tr key={name}>
              <th scope="row" className="mono">
                {name}
              </th>
              <td data-label={columns.value}>
                {value}
                {kind === 'assumed' ? '*' : ''} {unit}
                <ClaimNote number={i + 1} ids={claims} />
              </td>
              <td data-label={columns.range}>
                {low} - {high}
              </td>
              <td data-label={columns.meaning}>{meaning}</td>
              <td data-label={columns.why}>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
