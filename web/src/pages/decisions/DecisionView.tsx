import type { Decision } from 'plenum/polity';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageAddress } from '../../app/urlState.ts';
import type { DecisionsBundle, PeopleBundle } from '../../data/lookup.ts';
import { ClaimTable } from '../../lookup/ClaimTable.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import type { Foretold } from './foretold.ts';
import { ModelSaid } from './ModelSaid.tsx';
import { TippingFigure } from './TippingFigure.tsx';
import { VoteMatrixFigure } from './VoteMatrixFigure.tsx';

interface DecisionViewProps {
  id: string;
  bundle: DecisionsBundle;
  people: PeopleBundle;
  /** what the reading chosen foretells */
  told: readonly Foretold[];
  bodyName: (id: string | undefined) => string;
  provenance: string;
}

/** One decision: what was decided, who stood where, what the model said, what tips it, and the sources. */
export function DecisionView({
  id,
  bundle,
  people,
  told,
  bodyName,
  provenance,
}: DecisionViewProps): ReactNode {
  const decision = bundle.decisions.find((each) => each.id === id);
  const { one, title } = words.decisions;
  if (decision === undefined)
    return (
      <>
        <h1>{title}</h1>
        <p>{words.lookUp.noPerson}</p>
        <Link href={pageAddress('/decisions')}>{words.lookUp.back}</Link>
      </>
    );
  const persons = new Map(people.persons.map((person) => [person.id, person]));
  const tipping = bundle.tippings.find((each) => each.decision === id);
  const { id: scenario, scenarioHash } = people.scenario;
  return (
    <>
      <Neighbors decision={decision} all={bundle.decisions} />
      <h1>{decision.question}</h1>
      <p className="quiet">
        {dateWords(decision.when, words.time.months)}, {bodyName(decision.body) || decision.venue}
        {decision.body !== undefined && <> ({decision.venue})</>}
      </p>
      <p className="prose">
        <strong>{one.outcome}:</strong> {decision.outcome}
      </p>
      {(decision.stands ?? []).length > 0 ? (
        <VoteMatrixFigure
          decision={decision}
          persons={persons}
          provenance={words.lookUp.provenance(scenario, scenarioHash)}
        />
      ) : (
        <p>{one.nobody}</p>
      )}
      <ModelSaid told={told.find((each) => each.decision === id)} />
      {tipping !== undefined && (
        <TippingFigure question={decision.question} tipping={tipping} provenance={provenance} />
      )}
      <Remarks decision={decision} />
      <section className="stack">
        <h2>{words.lookUp.sources}</h2>
        <ClaimTable ids={decision.claims} />
      </section>
    </>
  );
}

function Remarks({ decision: { conflict, drivers, literature } }: { decision: Decision }): ReactNode {
  const { one } = words.decisions;
  const remarks = [
    [one.against, conflict],
    [one.drivers, drivers],
    [one.literature, literature],
  ].filter(([, text]) => text !== undefined);
  if (remarks.length === 0) return null;
  return (
    <dl className="facts">
      {remarks.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The decisions before and after, in the order of the record. */
function Neighbors({ decision, all }: { decision: Decision; all: readonly Decision[] }): ReactNode {
  const place = all.indexOf(decision);
  const { one } = words.decisions;
  const link = (to: Decision | undefined, name: string): ReactNode =>
    to !== undefined && (
      <Link href={pageAddress('/decisions', { id: to.id })} title={to.question}>
        {name}
      </Link>
    );
  return (
    <nav className="row no-print" aria-label={words.decisions.title}>
      <Link href={pageAddress('/decisions')}>{words.lookUp.back}</Link>
      {link(all[place - 1], one.previous)}
      {link(all[place + 1], one.next)}
    </nav>
  );
}
