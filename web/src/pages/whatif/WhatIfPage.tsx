import { type ReactNode, useEffect } from 'react';
import { AssumptionLine, useReading } from '../../app/AssumptionLine.tsx';
import { useParameters } from '../../app/urlState.ts';
import type { StoryData, WhatIfData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { Progress } from '../../engine/Progress.tsx';
import { useWork } from '../../engine/useWork.ts';
import { words } from '../../strings/index.ts';
import { grouped } from '../../words/numbers.ts';
import { Answer } from './Answer.tsx';
import type { TwinAnswer, TwinQuestion } from './askTwinWorlds.ts';
import { Finding } from './Finding.tsx';
import { ReformCards } from './ReformCards.tsx';
import { ReformChoice } from './ReformChoice.tsx';
import { ShippedAnswer } from './ShippedAnswer.tsx';
import './whatif.css';
import { WholeRun } from './WholeRun.tsx';

/** One change, the same luck: twin worlds. */
export default function WhatIfPage(): ReactNode {
  const [story, data] = [useData('story'), useData('whatIf')];
  if (story === undefined || data === undefined) return <main id="main" className="page" aria-busy="true" />;
  return <WhatIf story={story} data={data} />;
}

/** An empty page asks nothing, so one question is laid out as an example. */
const EXAMPLE = 'letter-read-openly';
const RUNS = 1000;
const MOST_RUNS = 20_000;

function WhatIf({ story, data }: { story: StoryData; data: WhatIfData }): ReactNode {
  const [values, change] = useParameters();
  const [reading] = useReading();
  const named = (values.get('reform') ?? EXAMPLE).split(',');
  const chosen = data.reforms.filter(({ id }) => named.includes(id)).slice(0, 3);
  const asked = Math.floor(Number(values.get('n') ?? 0));
  const runs = asked >= 1 ? Math.min(MOST_RUNS, asked) : RUNS;
  const seed = Math.floor(Number(values.get('seed') ?? 1)) || 1;
  const question: TwinQuestion = {
    reforms: chosen.map(({ id }) => id),
    date: chosen[0]?.date ?? story.scenario.documentedUntil,
    reading,
    otherReadings: ['standard', ...story.readings.map(({ id }) => id)].filter((id) => id !== reading),
    runs,
    seed,
  };
  const { state, start, cancel } = useWork<TwinAnswer>();
  const run = (): void =>
    void import('./askTwinWorlds.ts').then(({ allRuns, askTwinWorlds }) =>
      start(allRuns(question), (work, show) => askTwinWorlds(question, work, show)),
    );
  // a link with a number of histories is a question that was run: it is run again
  const key = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all that the question holds
  useEffect(() => {
    if (asked >= 1 && question.reforms.length > 0) run();
  }, [asked >= 1, key]);
  // an answer to another question makes room for what was computed before of this one
  const { result } = state;
  const answer = result !== undefined && JSON.stringify(result.question) === key ? result : undefined;
  const unfinished = state.running || state.canceled;
  return (
    <main id="main" className="page whatif">
      <AssumptionLine histories={words.whatIf.histories(grouped(runs))} />
      <header>
        <h1>{chosen.length === 1 ? chosen[0]!.question : words.whatIf.title}</h1>
        <Finding question={question} answer={answer} pale={answer !== undefined && unfinished} />
      </header>
      <ReformCards cards={chosen} />
      <ReformChoice
        reforms={data.reforms}
        chosen={chosen.map(({ id }) => id)}
        choose={(ids) => change({ reform: ids.join(','), n: '' })}
      />
      <div className="row">
        <button
          type="button"
          className="button main"
          disabled={state.running || chosen.length === 0}
          onClick={() =>
            asked === runs ? run() : change({ reform: question.reforms.join(','), n: String(runs) })
          }
        >
          {words.whatIf.run(grouped(runs))}
        </button>
        <Progress state={state} cancel={cancel} />
        <p className="small quiet">{words.whatIf.lead}</p>
      </div>
      {answer === undefined ? (
        <ShippedAnswer question={question} story={story} />
      ) : (
        <div className={unfinished ? 'answer pale' : 'answer'}>
          {state.canceled && <p role="status">{words.run.canceled}</p>}
          <Answer answer={answer} story={story} data={data} />
        </div>
      )}
      <WholeRun story={story} />
    </main>
  );
}
