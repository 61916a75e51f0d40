import { ORDER, OUTSIDER } from '../engine/index.ts';
import type { Names } from '../telling/index.ts';
import type { Entry, Visit } from './traceEntry.ts';
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

const members = (n: number): string =>
  `${n} member${n === 1 ? '' : 's'} of the assembly whose names are not known`;

/** Victims without names of one visit, before whoever signed. */
export function unnamedText(visit: Visit, { event }: Moment): Sentence | null {
  const alike = visit.moments.filter((m) => m.event.kind === 'unnamed');
  if (alike[0]?.event !== event) return null;
  const taken = alike.reduce((sum, m) => sum + m.event.amount, 0);
  return {
    text: `${members(taken)} ${taken === 1 ? 'is' : 'are'} taken. ${who(visit.names, event.other)} signed.`,
  };
}

/** An order or a raised limit: how many are to be taken, then who signs it. */
export function orderText({ names }: Visit, { event }: Moment): Sentence {
  const by = who(names, event.actor);
  const count = Math.round(event.amount);
  if (event.place === ORDER.mass)
    return {
      text: `${count} thousand people are to be sentenced in a mass operation. ${by} signs the order.`,
    };
  const more = event.place === ORDER.raised ? ' more' : '';
  return {
    text: `${count}${more} of the elite may be taken. ${by} signs the ${more === '' ? 'order' : 'new limit'}.`,
  };
}

export function stopText(_: Visit, { event }: Moment): Sentence {
  return {
    text: `The operations are stopped from above. Taken from the elite by then: ${event.place}; sentenced in mass operations: about ${Math.round(event.amount)} thousand.`,
  };
}
