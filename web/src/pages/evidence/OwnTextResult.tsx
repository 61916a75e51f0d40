import { VERDICTS } from 'plenum/texts';
import type { ReactNode } from 'react';
import type { PeopleBundle } from '../../data/lookup.ts';
import { words } from '../../strings/index.ts';
import { PersonLink } from '../people/PersonLink.tsx';
import { type ClaimInText, markedText } from './ownText.ts';
import type { OwnTextResult } from './ownTextWorker.ts';

interface OwnTextResultProps {
  text: string;
  result: OwnTextResult;
  people: PeopleBundle;
}

/** How much of a long text is shown with its marks. */
const SHOWN = 200_000;

/** What was found in the reader's text: verdicts claim by claim, the text with marks, and what else it names. */
export function OwnTextResultView({
  text,
  result: { found, dossier },
  people,
}: OwnTextResultProps): ReactNode {
  const { text: own } = words.evidence;
  const atPlace = found.filter(({ verdict }) => verdict === 'found').length;
  const shown = text.slice(0, SHOWN);
  return (
    <>
      <p className="prose" role="status">
        {found.length === 0 ? own.none : own.result(atPlace, found.length)}
      </p>
      {found.length > 0 && <Verdicts found={found} />}
      <section className="stack">
        <h2>{own.marked}</h2>
        {text.length > SHOWN && <p className="small">{own.cut(SHOWN)}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="own-text" tabIndex={0} aria-label={own.marked}>
          {markedText(shown, found).map(({ text: piece, claims }, i) =>
            claims.length === 0 ? (
              piece
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
              <mark key={i} id={`mark-${claims[0]}`} title={claims.join(', ')}>
                {piece}
              </mark>
            ),
          )}
        </section>
      </section>
      <Named dossier={dossier} people={people} />
    </>
  );
}

function Verdicts({ found }: { found: readonly ClaimInText[] }): ReactNode {
  const { text: own } = words.evidence;
  const { says, source } = words.lookUp;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={own.verdict}>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{says}</th>
            <th scope="col">{source}</th>
            <th scope="col">{own.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(found).map(({ claim, verdict, places, missing, spans }) => (
            <tr key={claim.id}>
              <td>{claim.paraphrase ?? claim.predicate}</td>
              <td data-label={source}>{claim.locator.page ?? claim.locator.section ?? ''}</td>
              <td data-label={own.verdict}>
                {spans.length > 0 ? (
                  <a href={`#mark-${claim.id}`}>{own.verdicts[verdict]}</a>
                ) : (
                  own.verdicts[verdict]
                )}
                {places.length > 0 && `: ${places.slice(0, 4).join(', ')}`}
                {missing.length > 0 && ` (${own.missing}: ${missing.join(', ')})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What stands in the text comes first. */
const sorted = (found: readonly ClaimInText[]): ClaimInText[] =>
  [...found].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));

const MOST = 40;

function Named({ dossier, people }: { dossier: OwnTextResult['dossier']; people: PeopleBundle }): ReactNode {
  const { text: own } = words.evidence;
  if (dossier.people.length + dossier.events.length === 0) return null;
  return (
    <section className="stack">
      <h2>{own.dossier}</h2>
      <p className="small quiet">{own.dossierLead}</p>
      <h3>{own.people}</h3>
      <ul className="names">
        {dossier.people.slice(0, MOST).map(({ id, name, mentions }) => (
          <li key={name}>
            {id === null ? (
              `${name} (${own.unknown})`
            ) : (
              <PersonLink id={id} person={people.persons.find((each) => each.id === id)} />
            )}
            , {own.mentions(mentions)}
          </li>
        ))}
      </ul>
      <h3>{own.events}</h3>
      <ul>
        {dossier.events.slice(0, MOST).map(({ date, passage, place }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same date may stand twice
          <li key={i}>
            <strong>{date.when ?? date.words}</strong> {passage} <span className="quiet small">{place}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
