import type { Person } from 'plenum/polity';
import { type ReactNode, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Link } from 'wouter';
import { pageAddress } from '../../app/urlState.ts';
import type { PeopleBundle } from '../../data/lookup.ts';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { compositionIn } from './compositionIn.ts';
import { PersonLink } from './PersonLink.tsx';

/** People by how much they act, found by any spelling of their names. */
export function PeopleList({ record }: { record: PeopleBundle }): ReactNode {
  const [asked, setAsked] = useState('');
  const { tiers, search } = words.people;
  const found = record.persons.filter((person) => isNamed(person, asked));
  return (
    <section className="stack" aria-label={words.people.views.people}>
      <SearchField className="search filter" value={asked} onChange={setAsked}>
        <Label>{search}</Label>
        <Input />
      </SearchField>
      <p role="status" className="small quiet">
        {words.lookUp.shown(found.length, record.persons.length)}
      </p>
      {tiers.map((name, i) => {
        const group = found.filter(({ tier }) => tier === i + 1);
        if (group.length === 0) return null;
        return (
          <section key={name} className="stack">
            <h2>{name}</h2>
            <ul className="names">
              {group.map((person) => (
                <li key={person.id}>
                  <PersonLink id={person.id} person={person} />
                  <span className="quiet small"> {lifeOf(person)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** Whether a name, in any of its spellings, holds what was asked for; diacritics do not count. */
export function isNamed({ name, short, aliases = [], script = '' }: Person, asked: string): boolean {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [name, short, script, ...aliases].some((spelling) => plain(spelling).includes(plain(asked.trim())));
}

/** Years of birth and death, as far as known. */
const lifeOf = ({ born, died }: Person): string =>
  [born, died].map((date) => (date === undefined ? '?' : date.replace(/-\d\d.*$/, ''))).join('-');

/** Bodies, those whose members are on record first. */
export function BodyList({ record }: { record: PeopleBundle }): ReactNode {
  const { documentedUntil } = record.scenario;
  const bodies = record.bodies.map((body) => ({
    body,
    recorded: record.terms.some((term) => term.body === body.id),
    composition: compositionIn(record, body.id, documentedUntil),
  }));
  const { columns, body: text } = words.people;
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{text.kind}</th>
            <th scope="col">{text.members(dateWords(documentedUntil, words.time.months))}</th>
          </tr>
        </thead>
        <tbody>
          {[...bodies]
            .sort((a, b) => Number(b.recorded) - Number(a.recorded))
            .map(({ body, composition }) => (
              <tr key={body.id}>
                <th scope="row">
                  <Link href={pageAddress('/people', { body: body.id })}>{body.name}</Link>
                </th>
                <td data-label={text.kind}>{body.kind}</td>
                <td data-label={text.full}>
                  {composition === undefined ? '-' : composition.voting.length + composition.unnamedVoting}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
