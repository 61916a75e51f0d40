import { type Day, formatDay, parseDay } from '../../evidence/index.ts';
import type { Seat, Term } from '../../polity/index.ts';
import type { Check, CheckFinding, Ground } from './ground.ts';

type Kind = 'voting' | 'candidates';
const KINDS: readonly Kind[] = ['voting', 'candidates'];

/** A named seat with its days, those of the term where its own are not given. */
interface Sitting {
  seat: Seat;
  path: (string | number)[];
  kind: Kind;
  from: Day;
  to: Day;
}

/** A seat lies within its term. */
export const seatsWithinTerms: Check = (ground) =>
  eachTerm(ground, (term, index) =>
    sittings(term, index).flatMap(({ seat, path }) => {
      const found: CheckFinding[] = [];
      if (seat.from !== undefined && seat.from < term.from)
        found.push({
          path: [...path, 'from'],
          what: () => `this seat begins (${seat.from}) before its term (${term.from})`,
        });
      if (seat.to !== undefined && seat.to > term.to)
        found.push({
          path: [...path, 'to'],
          what: () => `this seat ends (${seat.to}) after its term (${term.to})`,
        });
      return found;
    }),
  );

/** Nobody sits twice at one time in one term, be it as candidate and as voting member. */
export const onePersonOneSeat: Check = (ground) =>
  eachTerm(ground, (term, index) => {
    const earlier = new Map<string, Sitting[]>();
    return sittings(term, index).flatMap((sitting) => {
      const others = earlier.get(sitting.seat.person) ?? [];
      earlier.set(sitting.seat.person, [...others, sitting]);
      if (!others.some((other) => other.from < sitting.to && sitting.from < other.to)) return [];
      return [
        {
          path: [...sitting.path, 'person'],
          what: () =>
            `${sitting.seat.person} sits twice at one time in term "${term.id}"; give the seats "from" and "to", or delete one`,
        },
      ];
    });
  });

/** No more members at one time than there are seats; a replaced member makes room on the day. */
export const seatsNotExceeded: Check = (ground) =>
  eachTerm(ground, (term, index) =>
    KINDS.flatMap((kind) => {
      const field = kind === 'voting' ? 'votingSeats' : 'candidateSeats';
      const seats = term[field];
      if (seats === undefined) return [];
      const fullest = fullestDay(sittings(term, index).filter((sitting) => sitting.kind === kind));
      if (fullest === undefined || fullest.members <= seats) return [];
      const path = ['terms', index, field];
      return [
        {
          path,
          what: () =>
            `"${field}" is ${seats}, but ${fullest.members} named members sit at one time (on ${fullest.from}); give replaced members a "to", or correct the number`,
        },
      ];
    }),
  );

/** One term of a body ends before the next begins; the same day is fine. */
export const termsInSuccession: Check = (ground) => {
  const last = new Map<string, Term>();
  const inOrder = [...ground.collections.terms.entries()].sort(([i, a], [j, b]) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : i - j,
  );
  return inOrder.flatMap(([index, term]) => {
    const before = last.get(term.body);
    if (before === undefined || term.to > before.to) last.set(term.body, term);
    if (before === undefined || before.to <= term.from || isBackward(before) || isBackward(term)) return [];
    return [
      {
        path: ['terms', index, 'from'],
        what: () =>
          `term "${term.id}" of ${term.body} begins (${term.from}) before term "${before.id}" ends (${before.to})`,
      },
    ];
  });
};

function isBackward(term: Term): boolean {
  return term.to < term.from;
}

function eachTerm(ground: Ground, look: (term: Term, index: number) => CheckFinding[]): CheckFinding[] {
  return ground.collections.terms.flatMap((term, index) =>
    allDaysExist(ground, term) ? look(term, index) : [],
  );
}

function allDaysExist(ground: Ground, term: Term): boolean {
  const seats = KINDS.flatMap((kind) => term[kind] ?? []);
  return [term, ...seats].every(({ from, to }) =>
    [from, to].every((day) => day === undefined || ground.periodOf(day) !== undefined),
  );
}

function sittings(term: Term, index: number): Sitting[] {
  return KINDS.flatMap((kind) =>
    (term[kind] ?? []).map((seat, at) => ({
      seat,
      kind,
      path: ['terms', index, kind, at],
      from: parseDay(seat.from ?? term.from),
      to: parseDay(seat.to ?? term.to),
    })),
  );
}

/** The day on which most members sit at one time, which is the first day of some seat. */
function fullestDay(list: readonly Sitting[]): { from: string; members: number } | undefined {
  const begins = list.map((sitting) => sitting.from).sort((a, b) => a - b);
  const ends = list.map((sitting) => sitting.to).sort((a, b) => a - b);
  let fullest = { day: 0, members: 0 };
  let ended = 0;
  for (const [before, day] of begins.entries()) {
    while (ended < ends.length && ends[ended] <= day) ended += 1;
    const members = before + 1 - ended;
    if (members > fullest.members) fullest = { day, members };
  }
  return fullest.members === 0 ? undefined : { from: formatDay(fullest.day), members: fullest.members };
}
