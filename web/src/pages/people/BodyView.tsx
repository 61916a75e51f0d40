import type { Composition, Member } from 'plenum/polity';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import type { PeopleBundle } from '../../data/lookup.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { ClaimTable } from '../../lookup/ClaimTable.tsx';
import { Scrubber } from '../../lookup/Scrubber.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { BodyFigure } from './BodyFigure.tsx';
import { compositionIn, recordedSpan, within } from './compositionIn.ts';
import { PersonLink } from './PersonLink.tsx';

/** One body: what it is, who sat in it on any day, its offices, its sources. */
export function BodyView({ id, record }: { id: string; record: PeopleBundle }): ReactNode {
  const found = record.bodies.find((body) => body.id === id);
  const { body: text, title } = words.people;
  if (found === undefined)
    return (
      <>
        <h1>{title}</h1>
        <p>{words.lookUp.noPerson}</p>
        <Link href={pageAddress('/people', { view: 'bodies' })}>{words.lookUp.back}</Link>
      </>
    );
  const elector = record.bodies.find((body) => body.id === found.electedBy);
  const facts = [
    [text.kind, found.kind],
    [text.electedBy, elector?.name],
    [text.since, found.since && dateWords(found.since, words.time.months)],
    [text.until, found.until && dateWords(found.until, words.time.months)],
  ].filter(([, value]) => value !== undefined);
  return (
    <>
      <Link className="no-print" href={pageAddress('/people', { view: 'bodies' })}>
        {words.lookUp.back}
      </Link>
      <h1>{found.name}</h1>
      <p className="quiet">{facts.map(([name, value]) => `${name}: ${value}`).join(' · ')}</p>
      {found.note !== undefined && <p className="prose">{found.note}</p>}
      <Members id={id} record={record} />
      <Offices id={id} record={record} />
      <section className="stack">
        <h2>{words.people.sources}</h2>
        <ClaimTable ids={found.claims} />
      </section>
    </>
  );
}

/** Membership on a day that a slider chooses. */
function Members({ id, record }: { id: string; record: PeopleBundle }): ReactNode {
  const [asked, setAt] = useParameter('at', record.scenario.documentedUntil);
  const span = recordedSpan(record, id);
  const { body: text } = words.people;
  if (span === undefined) return <p>{text.noTerms}</p>;
  const at = within(asked, span);
  const composition = compositionIn(record, id, at);
  return (
    <section className="stack">
      <Scrubber
        label={words.people.at}
        from={span.from}
        to={span.to}
        at={at}
        set={(day) => setAt(day, 'replace')}
      />
      {composition === undefined ? (
        <p>{text.noTerm}</p>
      ) : (
        <>
          <BodyFigure composition={composition} record={record} at={at} />
          <Seated composition={composition} record={record} />
        </>
      )}
    </section>
  );
}

function Seated({ composition, record }: { composition: Composition; record: PeopleBundle }): ReactNode {
  const { term, voting, candidates, unnamedVoting, unnamedCandidates } = composition;
  const { full, candidates: candidatesName, unnamed, term: elected } = words.people.body;
  const list = (members: readonly Member[], rest: number): ReactNode => (
    <ul className="names">
      {members.map(({ seat: { person, note } }) => (
        <li key={person}>
          <PersonLink id={person} person={record.persons.find((each) => each.id === person)} />
          {note !== undefined && <span className="quiet small"> {note}</span>}
        </li>
      ))}
      {rest > 0 && (
        <li className="quiet">
          {rest} {unnamed}
        </li>
      )}
    </ul>
  );
  return (
    <>
      <p className="small">
        {elected(term.event)}
        <ClaimNote number={1} ids={term.claims} /> {term.note}
      </p>
      <h3>{full}</h3>
      {list(voting, unnamedVoting)}
      {candidates.length + unnamedCandidates > 0 && <h3>{candidatesName}</h3>}
      {list(candidates, unnamedCandidates)}
    </>
  );
}

/** The offices of a body with all their holders on record. */
function Offices({ id, record }: { id: string; record: PeopleBundle }): ReactNode {
  const offices = record.offices.filter(({ body }) => body === id);
  const { months } = words.time;
  if (offices.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.people.body.offices}</h2>
      <ul>
        {offices.map((office) => (
          <li key={office.id}>
            {office.name}:{' '}
            {record.tenures
              .filter((tenure) => tenure.office === office.id)
              .map(({ person, from, to }, i) => (
                <span key={`${person} ${from}`}>
                  {i > 0 && '; '}
                  <PersonLink id={person} person={record.persons.find((each) => each.id === person)} /> (
                  {dateWords(from, months)} - {to === undefined ? words.people.noEnd : dateWords(to, months)})
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
