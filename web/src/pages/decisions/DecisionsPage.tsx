import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AssumptionLine, useReading } from '../../app/AssumptionLine.tsx';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { grouped } from '../../words/numbers.ts';
import { DecisionList } from './DecisionList.tsx';
import { DecisionView } from './DecisionView.tsx';
import { ForetoldFigure } from './ForetoldFigure.tsx';
import { foretoldUnder } from './foretold.ts';
import { decisionRows } from './rows.ts';
import '../../lookup/lookUp.css';

/** Decisions: what the model said of each on its eve, worst misses first; and one decision taken apart. */
export default function DecisionsPage(): ReactNode {
  const [id] = useParameter('id', '');
  const [chosen] = useReading();
  const bundle = useData('decisions');
  const people = useData('people');
  const score = useData('score');
  if (bundle === undefined || people === undefined || score === undefined)
    return <main id="main" className="page" aria-busy="true" />;
  const main = score.readings[0];
  const reading = score.readings.find((each) => each.id === chosen) ?? main;
  const told = foretoldUnder(score.decisions, reading?.id ?? '');
  const rows = decisionRows(bundle.decisions, told);
  const histories = words.decisions.histories(grouped(reading?.runs ?? 0));
  const bodyName = (body: string | undefined): string => {
    const found = people.bodies.find((each) => each.id === body);
    return found?.short ?? found?.name ?? body ?? '';
  };
  const computed = words.lookUp.computed(score.scenario, score.seed, score.scenarioHash);
  const provenance = words.decisions.under(computed, reading?.id ?? '');
  const asked = rows.filter(({ outcome }) => outcome !== 'untold');
  const missed = asked.filter(({ outcome }) => outcome === 'miss').length;
  if (id !== '')
    return (
      <main id="main" className="page">
        <AssumptionLine histories={histories} />
        <DecisionView id={id} {...{ bundle, people, told, bodyName, provenance }} />
      </main>
    );
  return (
    <main id="main" className="page">
      <AssumptionLine histories={histories} />
      <h1>{words.decisions.title}</h1>
      <p className="prose">
        {score.scenarioHash !== people.scenario.scenarioHash && `${words.app.stale} `}
        {words.decisions.lead(asked.length, missed, rows.length)}
      </p>
      <p>
        <Link href={pageAddress('/scorecard')}>{words.decisions.scorecard}</Link>
      </p>
      <ForetoldFigure rows={asked} bodyName={bodyName} provenance={provenance} />
      <DecisionList rows={rows} bodyName={bodyName} />
    </main>
  );
}
