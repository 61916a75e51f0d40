import { OUTSIDER } from '../engine/index.ts';
import type { Entry, Visit } from './traceEntry.ts';
import type { Names } from './traceNames.ts';
import type { Moment } from './traceRecording.ts';

type Sentence = Pick<Entry, 'text' | 'minor'>;

const who = (names: Names, a: number): string => (a >= 0 ? names.actors[a]! : 'someone outside this story');

/** Reports on members begin; nobody is named but the office. */
export function watchText({ names }: Visit, { event }: Moment): Sentence {
  return { text: `The security police begin to report on members (${names.offices[event.place]}).` };
}

/** Somebody is found to have met with others beforehand, and his company with him. */
export function detectionText({ names }: Visit, { event }: Moment): Sentence {
  return {
    text: `${names.actors[event.actor]} and his company are found out in organized opposition (${names.offices[event.place]}).`,
  };
}

/** The one against whom force is called for stands first, then who calls for it. */
export function threatText({ names }: Visit, { event }: Moment): Sentence {
  return {
    text: `${names.actors[event.actor]} is to be put away by force: ${names.actors[event.other]} calls for it.`,
  };
}

export function vetoText({ names }: Visit, { event }: Moment): Sentence {
  return { text: `${names.actors[event.actor]} will not hear of it, and looks moderate.` };
}

export function refusalText({ names }: Visit, { event }: Moment): Sentence {
  const holder = event.actor === OUTSIDER ? 'its holder' : who(names, event.actor);
  return { text: `${names.offices[event.place]}: ${holder} does not act on it.` };
}

/** The victim first, then who gave the order and which office carried it out. */
export function seizureText({ names }: Visit, { event }: Moment): Sentence {
  const by = event.place < 0 ? '' : ` It is carried out by: ${names.offices[event.place]}.`;
  return {
    text: `${names.actors[event.actor]} is put away without a vote. ${who(names, event.other)} orders it.${by}`,
  };
}
