import type { Seat, Term } from 'plenum/polity';

/** How somebody sat in a body. */
export type SeatKind = 'voting' | 'candidate';

/** One unbroken membership of one person in one body. */
export interface Membership {
  readonly body: string;
  readonly kind: SeatKind;
  readonly from: string;
  readonly to: string;
  /** terms that it runs through, each with its claims */
  readonly terms: readonly string[];
  readonly claims: readonly string[];
}

/** The memberships of a person in order of time, terms that follow each other without a gap joined. */
export function membershipsOf(terms: readonly Term[], person: string): Membership[] {
  const seats = terms.flatMap((term) => [
    ...seatsIn(term, term.voting, person, 'voting'),
    ...seatsIn(term, term.candidates ?? [], person, 'candidate'),
  ]);
  const joined: Membership[] = [];
  for (const seat of seats.sort(byTime)) {
    const before = joined.findLastIndex(
      ({ body, kind, to }) => body === seat.body && kind === seat.kind && to >= seat.from,
    );
    if (before < 0) joined.push(seat);
    else joined[before] = join(joined[before]!, seat);
  }
  return joined.sort(byTime);
}

function seatsIn(term: Term, seats: readonly Seat[], person: string, kind: SeatKind): Membership[] {
  return seats
    .filter((seat) => seat.person === person)
    .map(({ from = term.from, to = term.to }) => ({
      ...{ body: term.body, kind, from, to },
      ...{ terms: [term.id], claims: term.claims },
    }));
}

const join = (a: Membership, b: Membership): Membership => ({
  ...a,
  to: a.to > b.to ? a.to : b.to,
  terms: [...a.terms, ...b.terms],
  claims: [...new Set([...a.claims, ...b.claims])],
});

const byTime = (a: Membership, b: Membership): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.body < b.body ? -1 : a.body > b.body ? 1 : 0;
