import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { DecisionList } from './DecisionList.tsx';
import { DecisionView } from './DecisionView.tsx';
import { ForetoldFigure } from './ForetoldFigure.tsx';
import { decisionRows } from './rows.ts';
import '../../lookup/lookUp.css';

/** Decisions: what the model said of each on its eve, worst misses first; and one decision taken apart. */
export default function DecisionsPage(): ReactNode {
  const [id] = useParameter('id', '');
  const bundle = useData('decisions');
  const people = useData('people');
  const score = useData('score');
  if (bundle === undefined || people === undefined || score === undefined)
    return <main id="main" className="page" aria-busy="true" />;
  const rows = decisionRows(bundle.decisions, score.decisions);
  const histories = words.scorecard.histories(score.readings[0]?.runs ?? 0);
  const bodyName = (body: string | undefined): string => {
    const found = people.bodies.find((each) => each.id === body);
    return found?.short ?? found?.name ?? body ?? '';
  };
  const provenance = words.lookUp.computed(score.scenario, score.seed, score.scenarioHash);
  const asked = rows.filter(({ outcome }) => outcome !== 'untold');
  const missed = asked.filter(({ outcome }) => outcome === 'miss').length;
  if (id !== '')
    return (
      <main id="main" className="page">
        <AssumptionLine recordOnly histories={histories} />
        <DecisionView id={id} {...{ bundle, people, score, bodyName, provenance }} />
      </main>
    );
  return (
    <main id="main" className="page">
      <AssumptionLine recordOnly histories={histories} />
      <h1>{words.decisions.title}</h1>
      <p className="prose">{words.decisions.lead(asked.length, missed, rows.length)}</p>
      <p>
        <Link href={pageAddress('/scorecard')}>{words.decisions.scorecard}</Link>
      </p>
      <ForetoldFigure rows={asked} bodyName={bodyName} provenance={provenance} />
      <DecisionList rows={rows} bodyName={bodyName} />
    </main>
  );
}
