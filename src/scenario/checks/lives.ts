import type { Day } from '../../evidence/index.ts';
import type { Period, Person } from '../../polity/index.ts';
import type { Path } from '../locate.ts';
import { plain } from '../problems.ts';
import { textsOf } from './fields.ts';
import { type Check, type CheckFinding, entriesOf, type Ground } from './ground.ts';

/** The widest span in which a person can have lived. */
interface Life {
  person: Person;
  bornEarliest: Day;
  diedLatest: Day;
}

/** What a person does, and when: which fields name the doer, which the time. */
const DEEDS = [
  { list: 'tenures', doers: ['person'], first: 'from', last: 'to', does: 'holds this office' },
  {
    list: 'decisions',
    doers: ['stands[].persons[]', 'coding.proposer'],
    first: 'when',
    last: 'when',
    does: 'takes part in this decision',
  },
  {
    list: 'documents',
    doers: ['author', 'scribes[]'],
    first: 'when',
    last: 'when',
    does: 'writes this document',
  },
  { list: 'facts', doers: ['present[]'], first: 'when', last: 'when', does: 'is present' },
  { list: 'knowledge', doers: ['person'], first: 'when', last: 'when', does: 'learns this' },
  { list: 'health', doers: ['person'], first: 'from', last: 'from', does: 'has this spell of health' },
] as const;

/** Nobody acts before birth or after death. Dates known to the year only are given the whole year. */
export const actsWithinLives: Check = (ground) => {
  const lives = livesOf(ground);
  const inLists = DEEDS.flatMap((deed) =>
    entriesOf(ground, deed.list).flatMap((entry, index) =>
      deed.doers.flatMap((doer) =>
        textsOf(entry, doer).flatMap(({ path, value }) => {
          const calendar = entry.calendar === 'julian' ? 'julian' : 'gregorian';
          const begins = ground.periodOf(String(entry[deed.first]), calendar);
          const ends =
            entry[deed.last] === undefined ? undefined : ground.periodOf(String(entry[deed.last]), calendar);
          return outside(lives.get(value), begins, ends, deed.does, [deed.list, index, ...path]);
        }),
      ),
    ),
  );
  return [...inLists, ...seatsWithinLives(ground, lives)];
};

function seatsWithinLives(ground: Ground, lives: ReadonlyMap<string, Life>): CheckFinding[] {
  return ground.collections.terms.flatMap((term, index) =>
    (['voting', 'candidates'] as const).flatMap((kind) =>
      (term[kind] ?? []).flatMap((seat, at) => {
        // A term may outlast a member's life without saying so; an end that is given may not.
        const ends = seat.to === undefined ? undefined : ground.periodOf(seat.to);
        return outside(lives.get(seat.person), ground.periodOf(seat.from ?? term.from), ends, 'sits here', [
          'terms',
          index,
          kind,
          at,
          'person',
        ]);
      }),
    ),
  );
}

/** Whether a deed certainly began before birth or after death, or certainly ended after death. */
function outside(
  life: Life | undefined,
  begins: Period | undefined,
  ends: Period | undefined,
  does: string,
  path: Path,
): CheckFinding[] {
  if (life === undefined) return [];
  const { person, bornEarliest, diedLatest } = life;
  const words = (when: string): CheckFinding[] => [
    { path, what: () => `${plain(person.short)} ${does} ${when}` },
  ];
  if (begins !== undefined && begins.latest < bornEarliest)
    return words(`before birth (${person.born ?? ''})`);
  if (begins !== undefined && begins.earliest > diedLatest)
    return words(`after death (${person.died ?? ''})`);
  if (ends !== undefined && ends.earliest > diedLatest)
    return words(`until after death (${person.died ?? ''})`);
  return [];
}

function livesOf(ground: Ground): ReadonlyMap<string, Life> {
  return new Map(
    ground.collections.persons.flatMap((person) => {
      const born = person.born === undefined ? undefined : ground.periodOf(person.born, person.bornCalendar);
      const died = person.died === undefined ? undefined : ground.periodOf(person.died);
      const life = {
        person,
        bornEarliest: born?.earliest ?? -Infinity,
        diedLatest: died?.latest ?? Infinity,
      };
      // Death before birth is a problem of its own; it would make every deed one as well.
      return life.diedLatest < life.bornEarliest ? [] : [[person.id, life] as const];
    }),
  );
}
