import { type ReactNode, useEffect, useState } from 'react';
import { useReading } from '../../app/AssumptionLine.tsx';
import { useParameter } from '../../app/urlState.ts';
import type { RunData, StoryData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { Progress } from '../../engine/Progress.tsx';
import { useWork } from '../../engine/useWork.ts';
import type { WholeRun as Whole } from '../../engine/wholeRun.ts';
import { words } from '../../strings/index.ts';
import { dayName, grouped } from '../../words/numbers.ts';
import { LeadersFigure } from './LeadersFigure.tsx';
import { overReadings, runCommand } from './overReadings.ts';

const SIZES = [1000, 10_000, 50_000];
const USUAL = 10_000;

interface Asked {
  reading: string;
  runs: number;
}

/** The scenario with nothing changed, run here: who leads, the command that gives the same rows, and their fingerprint. */
export function WholeRun({ story }: { story: StoryData }): ReactNode {
  const shipped = useData('run');
  if (shipped === undefined) return null;
  return <Section story={story} shipped={shipped} />;
}

function Section({ story, shipped }: { story: StoryData; shipped: RunData }): ReactNode {
  const [reading] = useReading();
  const [asked, ask] = useParameter('whole', '');
  const number = Math.floor(Number(asked));
  const named = number >= 1 ? Math.min(SIZES.at(-1)!, number) : undefined;
  const [runs, size] = useState(named ?? USUAL);
  const { state, start, cancel } = useWork<Whole & { asked: Asked }>();
  const run = (wanted: number): void =>
    start(wanted, async (work) => {
      const { askRun } = await import('../../engine/ask.ts');
      const whole = await askRun(reading, wanted, shipped.seed, work);
      return { ...whole, asked: { reading, runs: wanted } };
    });
  // a link with a number of histories is a run: it is run again
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is all that matters
  useEffect(() => {
    if (named !== undefined) run(named);
  }, [asked, reading]);
  const { result } = state;
  const { whole } = words.whatIf;
  const sizes = [...new Set([...SIZES, named ?? USUAL])].sort((a, b) => a - b);
  return (
    <section className="whole" aria-labelledby="whole-title">
      <h2 id="whole-title">{whole.title}</h2>
      <p className="prose">{whole.lead(grouped(runs))}</p>
      <div className="row no-print">
        <label>
          {whole.size}{' '}
          <select value={runs} disabled={state.running} onChange={({ target }) => size(Number(target.value))}>
            {sizes.map((size) => (
              <option key={size} value={size}>
                {grouped(size)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button main"
          disabled={state.running}
          onClick={() => (named === runs ? run(runs) : ask(String(runs)))}
        >
          {whole.run(grouped(runs))}
        </button>
        <Progress state={state} cancel={cancel} />
      </div>
      {result === undefined ? (
        <Shipped story={story} shipped={shipped} reading={reading} />
      ) : (
        <div className={state.running || state.canceled ? 'answer pale' : 'answer'}>
          {state.canceled && <p role="status">{words.run.canceled}</p>}
          <LeadersFigure
            story={story}
            reading={result.asked.reading}
            runs={result.runs}
            chances={overReadings(result.chances, result.asked.reading, shipped)}
            provenance={whole.provenance(result.asked.reading, shipped.seed, result.runs, result.rowsHash)}
          />
          <SameRows {...result} seed={shipped.seed} scenario={story.scenario.id} />
        </div>
      )}
    </section>
  );
}

/** What was computed before stands until something is computed here, and says so. */
function Shipped({
  story,
  shipped,
  reading,
}: {
  story: StoryData;
  shipped: RunData;
  reading: string;
}): ReactNode {
  const { whole } = words.whatIf;
  if (reading !== 'standard') return <p>{whole.notShipped}</p>;
  const { chances, runs, seed, rowsHash, stale, recipe, computed, version } = shipped;
  return (
    <>
      <LeadersFigure
        story={story}
        reading={reading}
        runs={runs}
        chances={overReadings(chances, reading, shipped)}
        provenance={whole.provenance(reading, seed, runs, rowsHash)}
      />
      <p className="small quiet">
        {stale && `${words.app.stale} `}
        {whole.shipped(computed === undefined ? undefined : dayName(computed), version)}{' '}
        <span className="mono">{recipe}</span>
      </p>
    </>
  );
}

/** The command line gives these very rows: the words to type, and the fingerprint to compare. */
function SameRows({
  scenario,
  asked,
  runs,
  rowsHash,
  seed,
}: Whole & { asked: Asked; seed: number; scenario: string }): ReactNode {
  const { whole } = words.whatIf;
  return (
    <p className="small">
      {whole.same} <span className="mono">{runCommand(scenario, asked.reading, runs, seed)}</span>
      <br />
      {whole.hash} <span className="mono whole-hash">{rowsHash}</span>
    </p>
  );
}
