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

/** What was tried abroad and succeeded; its kind of failure says what it was. */
export function risingText({ names }: Visit, { event }: Moment): Sentence {
  const kind = names.shocks[event.place]!;
  const whose = event.actor < 0 ? '' : `, to the credit of ${names.actors[event.actor]}`;
  return { text: `What is tried abroad succeeds${whose}; it might have been: ${kind.toLowerCase()}.` };
}

/** A body below the center that rejected what the center had decided, and was heard. */
export function objectionText({ names }: Visit, { event }: Moment): Sentence {
  const taken = event.actor < 0 ? '' : ` ${names.actors[event.actor]} takes up its case.`;
  return {
    text: `${names.peripheries[event.place]} rejects what has been decided; the center is divided and gives up part of it.${taken}`,
  };
}

/** One that rejected it in vain. */
export function overruledText({ names }: Visit, { event }: Moment): Sentence {
  const whose = event.actor < 0 ? 'others' : `people of ${names.actors[event.actor]}`;
  return {
    text: `${names.peripheries[event.place]} rejects what has been decided and is overruled: those who resisted resign, and ${whose} take their places.`,
  };
}
