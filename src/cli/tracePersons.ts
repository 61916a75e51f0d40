import { NO_SEAT, REST_BELOW, type State } from '../engine/index.ts';
import { deathsOf, type Entry, type Visit } from './traceEntry.ts';
import type { Moment } from './traceRecording.ts';
import { listing, monthName } from './traceText.ts';

type Sentence = Pick<Entry, 'text' | 'minor'>;

/**
 * A death that the model made up is not told as a death: no cause, no scene, only that the person is no longer in the story,
 * and which offices are empty. A death on record is named.
 */
export function deathText(visit: Visit, { event }: Moment): Sentence {
  const { names } = visit;
  const empty = visit.moments
    .filter((m) => m.event.kind === 'office' && m.event.actor < 0 && m.event.other === event.actor)
    .map((m) => names.offices[m.event.place]!);
  const name = names.actors[event.actor]!;
  const left = event.documented
    ? `${name} dies (on record).`
    : `${name} is no longer in the story from ${monthName(visit.day)}.`;
  return { text: empty.length === 0 ? left : `${left} Empty now: ${listing(empty)}.` };
}

/** An illness counts for the story if it strikes somebody with a place among the leaders. */
export function illnessText(visit: Visit, { event, state }: Moment): Sentence | null {
  if (deathsOf(visit).has(event.actor)) return null;
  const rest = event.amount < REST_BELOW;
  const able = `can do ${Math.round(event.amount * 100)} % of full work`;
  const text = `${visit.names.actors[event.actor]} falls ill and ${able}${rest ? '; cannot sit in any body' : ''}.`;
  return { text, minor: !leading(visit, state, event.actor) };
}

function leading({ recording }: Visit, state: State, a: number): boolean {
  const { compiled: c } = recording;
  return (
    state.seat[c.inner * c.sizes.actors + a] !== NO_SEAT || c.offices.some((_, o) => state.holder[o] === a)
  );
}

/** Who could not work and now can; noticed on the first visit on which anything happens. */
export function recoveries(visit: Visit, before: State | null): Entry[] {
  const { last, names } = visit;
  if (before === null) return [];
  const able = (state: State, a: number): boolean => state.capacity[a]! >= REST_BELOW;
  const back = names.actors.flatMap((_, a) =>
    last.state.alive[a] === 1 && !able(before, a) && able(last.state, a) ? [a] : [],
  );
  return back.map((a) => ({
    day: visit.day,
    kind: 'recovery',
    text: `${names.actors[a]} is able to work again, by now if not before.`,
    minor: !leading(visit, last.state, a),
  }));
}

/** Whom the standing of one who is gone passes to. */
export function mantleText(visit: Visit, { event }: Moment): Sentence | null {
  const heirs = visit.moments.filter((m) => m.event.kind === 'mantle' && m.event.other === event.other);
  if (heirs[0]?.event !== event) return null;
  const sorted = [...heirs].sort((x, y) => y.event.amount - x.event.amount || x.event.actor - y.event.actor);
  const called = sorted.map((m) => visit.names.actors[m.event.actor]!);
  return {
    text: `Part of the authority of ${visit.names.actors[event.other]} passes to ${listing(called)}, most to the first.`,
  };
}

/** Told by its order where somebody was put away without a vote. */
export function sanctionText({ names, moments }: Visit, { event }: Moment): Sentence | null {
  if (moments.some((m) => m.event.kind === 'seizure' && m.event.actor === event.actor)) return null;
  return { text: `In force against ${names.actors[event.actor]}: ${names.rungs[event.place]}.` };
}

export function recantationText({ names }: Visit, { event }: Moment): Sentence {
  const left =
    event.place > 0 ? `what stays in force: ${names.rungs[event.place - 1]}` : 'no sanction stays in force';
  return { text: `${names.actors[event.actor]} recants; ${left}.` };
}

const KNOWN = [
  'is written and sealed',
  'becomes known in the inner body',
  'is handed to the assembly',
  'is made public',
];

/** A letter of warning: written, leaked, read out, published. */
export function letterText({ names }: Visit, { event }: Moment): Sentence {
  return {
    text: `The letter of ${names.actors[event.other]} that warns of ${names.actors[event.actor]} ${KNOWN[event.place]}.`,
  };
}

const REACHED = [
  'has carried at least four in five of the contested motions of a year (agenda leader)',
  'has seen an opponent lose a full seat in the inner body (coalition primacy)',
  'could not have been removed for four quarters in a row and could have removed any rival (leads)',
  'holds everybody in the inner body at his mercy (personal dictator)',
];

export function thresholdText({ names }: Visit, { event }: Moment): Sentence {
  return { text: `Threshold: ${names.actors[event.actor]} ${REACHED[event.place]}.` };
}
