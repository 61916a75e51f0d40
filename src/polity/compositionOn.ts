import { type Certainty, type Day, formatDay } from '../evidence/index.ts';
import type { Collections } from './collections.ts';
import type { Body, Seat, Term } from './institution.ts';
import { livingOn } from './livingOn.ts';
import { periodReader } from './period.ts';

/** A body's members on a day: by name as far as known, the rest as a number of unnamed seats. */
export interface Composition {
  body: Body;
  term: Term;
  voting: Member[];
  candidates: Member[];
  unnamedVoting: number;
  unnamedCandidates: number;
}

/** A named seat; certainty and claims are those of its term where it has none of its own. */
export interface Member {
  seat: Seat;
  certainty: Certainty;
  claims: readonly string[];
}

/** Bodies that had a term running on the day, with their members. */
export function compositionsOn(collections: Collections, day: Day): Composition[] {
  const date = formatDay(day);
  const alive = livingOn(collections, day, periodReader());
  return collections.terms.flatMap((term) => {
    const body = collections.bodies.find(({ id }) => id === term.body);
    if (body === undefined || date < term.from || date >= term.to) return [];
    const voting = seatedOn(term, term.voting, date, alive);
    const candidates = seatedOn(term, term.candidates ?? [], date, alive);
    const unnamedVoting = Math.max(0, (term.votingSeats ?? 0) - voting.length);
    const unnamedCandidates = Math.max(0, (term.candidateSeats ?? 0) - candidates.length);
    return [{ body, term, voting, candidates, unnamedVoting, unnamedCandidates }];
  });
}

/** The members of one body, or undefined if it had no term running. */
export function compositionOf(collections: Collections, body: string, day: Day): Composition | undefined {
  return compositionsOn(collections, day).find((composition) => composition.body.id === body);
}

function seatedOn(
  term: Term,
  seats: readonly Seat[],
  date: string,
  alive: (person: string) => boolean,
): Member[] {
  return seats
    .filter(({ from, to }) => (from === undefined || from <= date) && (to === undefined || date < to))
    .filter(({ person }) => alive(person))
    .map((seat) => ({ seat, certainty: seat.certainty ?? term.certainty, claims: term.claims }));
}
