import { type ReactNode, useState } from 'react';
import { csvOf, save } from '../../figure/csv.ts';
import { words } from '../../strings/index.ts';
import { answerRows } from './answerRows.ts';
import { bargainsOf, chanceOf, forecastOf, opinionsOf, powerOf, rulersOf, turnsOf } from './answers.ts';
import { ContestFigure } from './ContestFigure.tsx';
import { ForecastFigure } from './ForecastFigure.tsx';
import type { LabResult } from './labWorker.ts';
import { NetworkFigure } from './NetworkFigure.tsx';
import { OpinionsFigure } from './OpinionsFigure.tsx';
import { PowerFigure } from './PowerFigure.tsx';
import { Select } from './Select.tsx';
import type { ShelfRun } from './shelfRuns.ts';
import { TurnsFigure } from './TurnsFigure.tsx';

interface LabResultsProps {
  result: Extract<LabResult, { runs: unknown }>;
  /** runs another case of the table */
  choose: (at: number) => void;
  provenance: string;
}

/** What all models answered: forecasts, positions by turn, power, who presses whom, who rules; and all of it as a file. */
export function LabResults({
  result: { cases, group, runs },
  choose,
  provenance,
}: LabResultsProps): ReactNode {
  const [issue, setIssue] = useState(0);
  const [at, setAt] = useState(0);
  const { lab } = words;
  const issues = group?.issues ?? [];
  const answered = runs.filter(({ answer }) => answer !== undefined);
  return (
    <>
      <div className="row">
        {cases.length > 1 && (
          <Select
            name={lab.case}
            options={cases}
            value={at}
            change={(next) => {
              setAt(next);
              choose(next);
            }}
          />
        )}
        {issues.length > 1 && <Select name={lab.issue} options={issues} value={issue} change={setIssue} />}
      </div>
      {group !== null && (
        <>
          <ForecastFigure
            runs={answered.filter((run) => forecastOf(run, issue) !== undefined)}
            {...{ group, issue, provenance }}
          />
          <TurnsFigure
            runs={answered.filter((run) => turnsOf(run, issue, issues.length).length > 1)}
            {...{ group, issue, provenance }}
          />
          <NetworkFigure
            runs={answered.filter((run) => bargainsOf(run).length > 0)}
            {...{ group, provenance }}
          />
          <OpinionsFigure
            runs={answered.filter((run) => opinionsOf(run, issue, group) !== undefined)}
            {...{ group, issue, provenance }}
          />
          <ContestFigure
            runs={answered.filter((run) => chanceOf(run) !== undefined)}
            {...{ group, provenance }}
          />
        </>
      )}
      <PowerFigure runs={answered.filter((run) => powerOf(run).length > 0)} provenance={provenance} />
      <Rulers runs={answered.filter((run) => rulersOf(run).length > 0)} />
      <Refusals runs={runs} />
      <section className="stack">
        <h2>{lab.answers}</h2>
        <p>
          <button
            type="button"
            className="button"
            onClick={() =>
              save(
                'answers.csv',
                new Blob([csvOf({ columns: ['model', 'at', 'value'], rows: answerRows(runs) })], {
                  type: 'text/csv',
                }),
              )
            }
          >
            {lab.download}
          </button>
        </p>
      </section>
    </>
  );
}

const MOST = 6;

function Rulers({ runs }: { runs: readonly ShelfRun[] }): ReactNode {
  const { rulers, rulersDerived, rulersMore } = words.lab;
  if (runs.length === 0) return null;
  return (
    <section className="stack">
      <h2>{rulers}</h2>
      {runs.map((run) => {
        const all = rulersOf(run);
        return (
          <div key={run.model} className="stack">
            <p>
              {run.title}. {run.derived && rulersDerived}
            </p>
            <ul>
              {all.slice(0, MOST).map((coalition) => (
                <li key={coalition.join()}>{coalition.join(', ')}</li>
              ))}
              {all.length > MOST && <li className="quiet">{rulersMore(all.length - MOST)}</li>}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Refusals({ runs }: { runs: readonly ShelfRun[] }): ReactNode {
  const refused = runs.filter(({ problems }) => problems !== undefined);
  if (refused.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.lab.refused}</h2>
      <ul>
        {refused.map(({ model, problems = [] }) => (
          <li key={model}>{problems.join('; ')}</li>
        ))}
      </ul>
    </section>
  );
}
