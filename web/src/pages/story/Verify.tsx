import type { ReactNode } from 'react';
import { Progress } from '../../engine/Progress.tsx';
import { useWork } from '../../engine/useWork.ts';
import { words } from '../../strings/index.ts';
import { dayName, grouped } from '../../words/numbers.ts';
import type { Place } from './useStory.ts';

/** Computes the month anew, here, and shows that the rows are those that were shipped. */
export function Verify({ place }: { place: Place }): ReactNode {
  const { ribbon, month } = place;
  const date = ribbon.dates[month]!;
  const shipped = ribbon.rowsHash[month]!;
  const { state, start, cancel } = useWork<{ hash: string; date: string; shipped: string }>();
  const verify = (): void =>
    start(ribbon.runs, async (work) => {
      const { askFork, forkHash, LEADER_COLUMNS } = await import('../../engine/ask.ts');
      const ask = { reading: ribbon.reading, date, reforms: [], columns: LEADER_COLUMNS };
      const rows = await askFork(ask, ribbon.runs, ribbon.seed, work);
      return { hash: forkHash(rows), date, shipped };
    });
  const done = state.result;
  return (
    <section className="verify no-print" aria-labelledby="verify-title">
      <h3 id="verify-title">{words.story.verify}</h3>
      <p>{words.story.verifyText(grouped(ribbon.runs), dayName(date))}</p>
      <div className="row">
        <button type="button" className="button" onClick={verify} disabled={state.running}>
          {words.story.verifyButton}
        </button>
        <Progress state={state} cancel={cancel} />
      </div>
      {done !== undefined && (
        <p role="status" className="small">
          {state.canceled
            ? words.run.canceled
            : done.hash === done.shipped
              ? words.story.same
              : ribbon.stale
                ? words.story.otherStale
                : words.story.other}{' '}
          {dayName(done.date)}. <br />
          {words.story.shippedHash} <span className="mono">{done.shipped}</span>
          <br />
          {words.story.ownHash} <span className="mono">{done.hash}</span>
        </p>
      )}
    </section>
  );
}
