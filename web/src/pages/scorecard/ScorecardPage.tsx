import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import type { ScoreData, ScorePart } from '../../data/score.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { givenToFact, outcomeOf } from '../decisions/foretold.ts';
import { perHundred } from '../decisions/perHundred.ts';
import { CalibrationFigure } from './CalibrationFigure.tsx';
import { twoDigits } from './intervals.ts';
import { missDoubts } from './missDoubts.ts';
import { RulesFigure } from './RulesFigure.tsx';
import { YearsTable } from './YearsTable.tsx';
import '../../lookup/lookUp.css';

/** How the model's predictions compare with the record and with simple rules, failures first. */
export default function ScorecardPage(): ReactNode {
  const score = useData('score');
  if (score === undefined) return <main id="main" className="page" aria-busy="true" />;
  const provenance = words.lookUp.computed(score.scenario, score.seed, score.scenarioHash);
  const { scorecard } = words;
  return (
    <main id="main" className="page">
      <AssumptionLine recordOnly histories={scorecard.histories(score.readings[0]?.runs ?? 0)} />
      <h1>{scorecard.title}</h1>
      <p className="prose">{scorecard.lead}</p>
      <section className="stack">
        <h2>{scorecard.verdict}</h2>
        <ul className="prose">
          {score.verdict.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <WorstMisses score={score} />
      <Rules score={score} provenance={provenance} />
      <CalibrationFigure bins={score.calibration} provenance={provenance} />
      <YearsTable score={score} />
      <section className="stack">
        <h2>{scorecard.leftOut}</h2>
        <ul>
          {score.leftOut.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <h2>{scorecard.frozen}</h2>
        <p className="mono">{scorecard.file(score.file, score.fileHash)}</p>
        <p>
          {scorecard.repeat}{' '}
          <code className="mono">
            plenum score {score.scenario} --seed {score.seed}
          </code>
        </p>
      </section>
    </main>
  );
}

const WORST = 8;

function WorstMisses({ score }: { score: ScoreData }): ReactNode {
  const { scorecard } = words;
  const misses = score.decisions.filter((told) => told.eligible && outcomeOf(told) === 'miss');
  return (
    <section className="stack">
      <h2>{scorecard.misses}</h2>
      <ol>
        {misses.slice(0, WORST).map((told) => (
          <li key={told.decision}>
            <Link href={pageAddress('/decisions', { id: told.decision })}>{told.question}</Link>{' '}
            <span className="quiet">
              ({told.date}: {scorecard.missLine(perHundred(givenToFact(told) ?? 0), missDoubts(told))})
            </span>
          </li>
        ))}
      </ol>
      <Link href={pageAddress('/decisions')}>{scorecard.allMisses}</Link>
    </section>
  );
}

function Rules({ score, provenance }: { score: ScoreData; provenance: string }): ReactNode {
  const parts = score.outcomes.filter(({ reading }) => reading === score.readings[0]?.id);
  const [chosen, choose] = useParameter('part', parts[0]?.part ?? '');
  const part: ScorePart | undefined = parts.find(({ part: id }) => id === chosen) ?? parts[0];
  const { scorecard } = words;
  if (part === undefined) return null;
  const { mean, low, high } = part.brier;
  return (
    <section className="stack">
      <h2>{scorecard.rules}</h2>
      <label>
        {scorecard.part}{' '}
        <select value={part.part} onChange={({ target }) => choose(target.value, 'replace')}>
          {parts.map(({ part: id }) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <p>{scorecard.own(twoDigits(mean), twoDigits(low), twoDigits(high))}</p>
      <RulesFigure part={part} provenance={provenance} />
    </section>
  );
}
