import type { Person, Tie } from 'plenum/polity';
import type { ReactNode } from 'react';
import type { PeopleBundle } from '../../data/lookup.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { ColumnHeads } from '../../lookup/ColumnHeads.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { PersonLink } from './PersonLink.tsx';

/** How somebody felt about others, and they about him, dated, with range and footnote. */
export function PersonTies({ person, record }: { person: Person; record: PeopleBundle }): ReactNode {
  const own = record.ties.filter(({ person: a, toward: b }) => a === person.id || b === person.id);
  const { ties, tiesColumns: columns, noTies } = words.people;
  if (own.length === 0 && person.tier > 1) return null;
  return (
    <section className="stack">
      <h2>{ties}</h2>
      {own.length === 0 && <p>{noTies}</p>}
      {own.length > 0 && (
        <div className="wide">
          <table className="list">
            <ColumnHeads columns={columns} />
            <tbody>
              {own.map((tie, i) => (
                <TieRow
                  key={`${tie.person} ${tie.toward} ${tie.from}`}
                  tie={tie}
                  number={i + 1}
                  record={record}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function TieRow({ tie, number, record }: { tie: Tie; number: number; record: PeopleBundle }): ReactNode {
  const { person, toward, from, liking, mutual } = tie;
  const columns = words.people.tiesColumns;
  const found = (id: string): Person | undefined => record.persons.find((each) => each.id === id);
  return (
    <tr>
      <td data-label={columns.person}>
        <PersonLink id={person} person={found(person)} />
      </td>
      <td data-label={columns.toward}>
        <PersonLink id={toward} person={found(toward)} />
        {mutual === true ? ` (${words.people.bothWays})` : ''}
      </td>
      <td data-label={columns.liking}>
        {liking.value}
        {liking.claims === undefined ? '*' : ''}
        <ClaimNote number={number} ids={liking.claims ?? []} />
      </td>
      <td data-label={columns.range}>{liking.range?.join(' to ') ?? ''}</td>
      <td data-label={columns.from}>{dateWords(from, words.time.months)}</td>
    </tr>
  );
}
