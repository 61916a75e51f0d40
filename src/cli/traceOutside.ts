import type { Entry, Visit } from './traceEntry.ts';
import type { Moment } from './traceRecording.ts';

type Sentence = Pick<Entry, 'text' | 'minor'>;

/** The harvest of the year against the usual one; small departures are left out of short stories. */
export function harvestText(_visit: Visit, { event }: Moment): Sentence {
  const percent = Math.round(100 * (event.amount - 1));
  const size = Math.abs(percent);
  const how = size < 3 ? 'about the usual' : `${size} % ${percent < 0 ? 'below' : 'above'} the usual`;
  return { text: `The harvest is ${how}.`, minor: size < 15 };
}
