import { CANDIDATE, NO_SEAT, OUTSIDER, type State, VOTING } from '../engine/index.ts';
import { deathsOf, type Entry, type Visit } from './traceEntry.ts';
import type { Moment } from './traceRecording.ts';
import { listing } from './traceText.ts';

type Sentence = Pick<Entry, 'text' | 'minor'>;

/** Who holds an office now. Losing and filling it on one visit is one sentence; those who are gone lose nothing here. */
export function officeText(visit: Visit, { event }: Moment): Sentence | null {
  const { names } = visit;
  const office = names.offices[event.place]!;
  const same = visit.moments.filter((m) => m.event.kind === 'office' && m.event.place === event.place);
  const final = same[same.length - 1]!.event;
  if (final !== event) return null;
  const before = same[0]!.event.other;
  const gone = before >= 0 && deathsOf(visit).has(before);
  if (event.actor === before) return null;
  if (event.actor === OUTSIDER)
    return {
      text: `${office}: someone outside this story${before >= 0 && !gone ? ` follows ${names.actors[before]}` : ''}.`,
    };
  if (event.actor < 0)
    return before < 0 || gone ? null : { text: `${names.actors[before]} loses the office: ${office}.` };
  const after = before >= 0 && !gone ? `, after ${names.actors[before]}` : '';
  return { text: `${names.actors[event.actor]} takes the office: ${office}${after}.` };
}

const SEATS: Readonly<Record<number, (who: string, several: boolean, body: string) => string>> = {
  [NO_SEAT]: (who, several, body) =>
    `${who} ${several ? 'lose their seats' : 'loses the seat'} in the ${body}.`,
  [CANDIDATE]: (who, several, body) =>
    `${who} ${several ? 'become candidates' : 'becomes a candidate'} of the ${body}.`,
  [VOTING]: (who, several, body) =>
    `${who} ${several ? 'become full members' : 'becomes a full member'} of the ${body}.`,
};

/** Seats in one body that changed alike on one visit, in one sentence. */
export function seatText(visit: Visit, { event }: Moment): Sentence | null {
  const gone = deathsOf(visit);
  const alike = visit.moments.filter(
    (m) =>
      m.event.kind === 'seat' &&
      m.event.place === event.place &&
      m.event.amount === event.amount &&
      !gone.has(m.event.actor),
  );
  if (alike[0]?.event !== event) return null;
  const who = listing(alike.map((m) => visit.names.actors[m.event.actor]!));
  return { text: SEATS[event.amount]!(who, alike.length > 1, visit.names.bodies[event.place]!) };
}

/** A congress, and whose people sit in the assembly after it. */
export function congressText({ recording, names }: Visit, { event, state }: Moment): Sentence {
  const { compiled: c } = recording;
  const { actors, groups } = c.sizes;
  const named = c.actors.filter((_, a) => state.seat[event.place * actors + a] === VOTING).length;
  const patrons = c.actors
    .map((_, a) => ({ a, seats: state.ordinary[event.place * groups + a]! }))
    .filter(({ seats }) => seats > 0);
  const unnamed = ordinarySeats(state, event.place, groups);
  const owed = patrons
    .sort((x, y) => y.seats - x.seats || x.a - y.a)
    .map(({ a, seats }) => `${names.actors[a]} (${seats})`);
  const body = names.bodies[event.place]!;
  const debts = owed.length === 0 ? 'none a client of theirs' : `among them clients of ${listing(owed)}`;
  return {
    text: `A congress meets. The ${body} now has ${named + unnamed} voting seats: ${named} of people of this story and ${unnamed} unnamed, ${debts}.`,
  };
}

function ordinarySeats(state: State, body: number, groups: number): number {
  let seats = 0;
  for (let g = 0; g < groups; g += 1) seats += state.ordinary[body * groups + g]!;
  return seats;
}

/** Outside events of one visit, in one sentence. */
export function shockText(visit: Visit, { event }: Moment): Sentence | null {
  const alike = visit.moments.filter((m) => m.event.kind === 'shock');
  if (alike[0]?.event !== event) return null;
  return {
    text: `From outside: ${[...new Set(alike.map((m) => lowerFirst(visit.names.shocks[m.event.place]!)))].join('; ')}.`,
  };
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
