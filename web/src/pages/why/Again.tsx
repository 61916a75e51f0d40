import { type ReactNode, useState } from 'react';
import type { WhyData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { Progress } from '../../engine/Progress.tsx';
import { useWork } from '../../engine/useWork.ts';
import { words } from '../../strings/index.ts';
import { grouped } from '../../words/numbers.ts';
import type { CauseAnswer } from './askCauses.ts';
import { Weights } from './Weights.tsx';

/** Histories in each world at first: an island, which takes some seconds and is mostly too few. */
const FIRST = 64;
const MOST = 2048;

/** Weighs the causes anew in the browser; where that was too few, offers as many as are needed. */
export function Again({ why, reading }: { why: WhyData; reading: string }): ReactNode {
  const story = useData('story');
  const { state, start, cancel } = useWork<CauseAnswer>();
  const [runs, setRuns] = useState(FIRST);
  const run = (wanted: number): void => {
    setRuns(wanted);
    const question = {
      ...{ reading, date: why.from, person: why.person, runs: wanted, seed: why.seed },
      causes: story?.causes ?? [],
    };
    start(wanted, async (work) => (await import('./askCauses.ts')).askCauses(question, work));
  };
  const answer = state.result;
  const next =
    answer === undefined || answer.weighing.enough ? FIRST : Math.min(MOST, answer.weighing.needed);
  return (
    <section className="again no-print" aria-labelledby="again-title">
      <h2 id="again-title">{words.why.again}</h2>
      <p>{words.why.againText(grouped(why.worlds), grouped(next))}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={state.running || story === undefined}
          onClick={() => run(next)}
        >
          {words.why.more(grouped(next))}
        </button>
        <Progress state={state} cancel={cancel} />
      </div>
      {answer !== undefined && (
        <Weights
          id="causes-here"
          title={words.why.here}
          weighing={answer.weighing}
          why={undefined}
          provenance={words.why.provenance(reading, why.seed, runs, why.worlds)}
        />
      )}
    </section>
  );
}
