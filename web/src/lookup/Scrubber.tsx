import { formatDay, parseDay } from 'plenum/evidence';
import { type ReactNode, useId } from 'react';
import { words } from '../strings/index.ts';
import { dateWords } from '../time/dateWords.ts';

interface ScrubberProps {
  label: string;
  from: string;
  to: string;
  at: string;
  set: (day: string) => void;
}

/** A day chosen on a native range: works by keyboard, by thumb, and says its date. */
export function Scrubber({ label, from, to, at, set }: ScrubberProps): ReactNode {
  const id = useId();
  const said = dateWords(at, words.time.months);
  return (
    <div className="scrubber">
      <label htmlFor={id}>
        {label}: <strong>{said}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={parseDay(from)}
        max={parseDay(to)}
        value={parseDay(at)}
        aria-valuetext={said}
        onChange={({ target }) => set(formatDay(Number(target.value)))}
      />
    </div>
  );
}
