import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { words } from '../strings/index.ts';
import { grouped } from '../words/numbers.ts';
import type { WorkState } from './useWork.ts';

/** "1,240 of 2,000, not final", with a way to cancel; afterwards how long it took, or why it failed. */
export function Progress({ state, cancel }: { state: WorkState<unknown>; cancel: () => void }): ReactNode {
  const { running, done, all, seconds, failed, canceled, result } = state;
  if (failed !== undefined && !running) return <span role="alert">{words.run.failed(failed)}</span>;
  if (!running && canceled && result === undefined)
    return <span role="status">{words.run.canceledEarly}</span>;
  if (!running)
    return seconds > 0 ? (
      <span className="quiet small">{words.run.took(grouped(done), seconds.toFixed(1))}</span>
    ) : null;
  return (
    <ProgressBar className="progress" value={done} maxValue={all} aria-label={words.run.label}>
      {({ percentage = 0 }) => (
        <>
          <span className="progress-line">
            <span style={{ width: `${percentage}%` }} />
          </span>
          <span>{words.run.progress(grouped(done), grouped(all))}</span>
          <button type="button" className="button" onClick={cancel}>
            {words.run.cancel}
          </button>
        </>
      )}
    </ProgressBar>
  );
}
