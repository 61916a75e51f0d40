import { CANDIDATE, NO_SEAT, OUTSIDER, VOTING } from '../../engine/index.ts';
import { parseDay } from '../../evidence/index.ts';
import type { Collections, Seat, Term } from '../../polity/index.ts';
import { earliestDay, latestDay } from './dates.ts';

/** Days after `start` up to `end`, in order and once each. */
export const daysBetween = (days: readonly number[], start: number, end: number): number[] =>
  [...new Set(days.filter((day) => day > start && day <= end))].sort((a, b) => a - b);

/**
 * Who holds an office on a day: an actor's index, or someone outside the cast. The successor holds on the day of handover.
 * Where no tenure is on record the office counts as held by somebody we do not know, not as vacant.
 */
export function holderOn(
  collections: Collections,
  office: string,
  actorAt: ReadonlyMap<string, number>,
  day: number,
): { holder: number; since: number } {
  const tenure = collections.tenures.find(
    (entry) => entry.office === office && earliestDay(entry.from) <= day && day < latestDay(entry.to),
  );
  if (tenure === undefined) return { holder: OUTSIDER, since: day };
  return { holder: actorAt.get(tenure.person) ?? OUTSIDER, since: earliestDay(tenure.from) };
}

/** Days on which some office changes hands. */
export const tenureDays = (collections: Collections): number[] =>
  collections.tenures.flatMap((entry) => [
    earliestDay(entry.from),
    ...(entry.to === undefined ? [] : [latestDay(entry.to)]),
  ]);

const termOn = (collections: Collections, body: string, day: number): Term | undefined =>
  collections.terms.find(
    (term) => term.body === body && parseDay(term.from) <= day && day < parseDay(term.to),
  );

const sitsOn = (seat: Pick<Seat, 'from' | 'to'>, day: number): boolean =>
  (seat.from === undefined || parseDay(seat.from) <= day) &&
  (seat.to === undefined || day < parseDay(seat.to));

const within = (spells: Seat['away'], day: number): boolean =>
  spells?.some(({ from, to }) => parseDay(from) <= day && day < parseDay(to)) === true;

/** Status of a person in a body on a day: none, candidate or voting. A member who is away has none, a candidate who votes is a member. */
export function statusOn(collections: Collections, body: string, person: string, day: number): number {
  const term = termOn(collections, body, day);
  if (term === undefined) return NO_SEAT;
  const sits = (seat: Seat): boolean => seat.person === person && sitsOn(seat, day);
  if (term.voting.some((seat) => sits(seat) && !within(seat.away, day))) return VOTING;
  if (term.candidates?.some((seat) => sits(seat) && within(seat.votes, day)) === true) return VOTING;
  return term.candidates?.some(sits) === true ? CANDIDATE : NO_SEAT;
}

/**
 * Voting seats of a body on a day that neither actors nor followers of theirs hold: official size if known, else the names on
 * the roll that day.
 */
export function ordinaryOn(
  collections: Collections,
  body: string,
  actors: readonly string[],
  day: number,
): number {
  const term = termOn(collections, body, day);
  if (term === undefined) return 0;
  const size =
    (term.votingSeats ?? term.voting.filter((seat) => sitsOn(seat, day)).length) -
    term.voting.filter((seat) => sitsOn(seat, day) && within(seat.away, day)).length +
    (term.candidates ?? []).filter((seat) => sitsOn(seat, day) && within(seat.votes, day)).length;
  const held = actors.filter((person) => statusOn(collections, body, person, day) === VOTING).length;
  const followers = actors.reduce((sum, person) => sum + followersOn(collections, body, person, day), 0);
  return Math.max(0, size - held - followers);
}

/** Unnamed voting seats of a body on a day that vote with a person. */
export function followersOn(collections: Collections, body: string, person: string, day: number): number {
  const followers = termOn(collections, body, day)?.followers ?? [];
  return followers
    .filter((group) => group.person === person && sitsOn(group, day))
    .reduce((sum, { seats }) => sum + seats, 0);
}

const spellsOf = (entry: { away?: Seat['away']; votes?: Seat['votes'] }): { from: string; to: string }[] => [
  ...(entry.away ?? []),
  ...(entry.votes ?? []),
];

/** Days on which a body's composition changes. */
export const seatDays = (collections: Collections, body: string): number[] =>
  collections.terms
    .filter((term) => term.body === body)
    .flatMap((term) => [
      term,
      ...(term.followers ?? []),
      ...[...term.voting, ...(term.candidates ?? [])].flatMap((seat) => [seat, ...spellsOf(seat)]),
    ])
    .flatMap(({ from, to }) => [from, to])
    .filter((day): day is string => day !== undefined)
    .map(parseDay);
