import { type Claim, dateBounds } from '../evidence/index.ts';
import { type Collections, namer, type Person, plainName } from '../polity/index.ts';
import type { Draft, DraftEvent } from './draft.ts';
import {
  claimId,
  claimOf,
  type DraftProblem,
  type Proposal,
  type Refuse,
  slug,
  type Taken,
} from './draftClaim.ts';

/** What accepted proposals add to a polity. */
export interface Accepted {
  readonly persons: readonly Person[];
  readonly claims: readonly Claim[];
}

type Known = Pick<Collections, 'persons' | 'bodies' | 'claims'>;
/** The predicate of a claim that a text names somebody, and of one that tells of an event. */
const MENTIONED = 'mentioned';
const EVENT = 'event';

/**
 * Turns the accepted proposals of a draft into claims about `source`, and persons who are new, or says all that is wrong with
 * them. Nothing of the text itself is taken over, and nothing that is not accepted.
 */
export function acceptedOf(draft: Draft, source: string, known: Known): Accepted | DraftProblem[] {
  const problems: DraftProblem[] = [];
  const refuse = (path: DraftProblem['path'], what: string): void => void problems.push({ path, what });
  const persons = newPersons(draft, source, known, refuse);
  const idOf = (name: string): string | undefined =>
    persons.get(plainName(name))?.id ?? namer(known.persons)(name)?.id;
  const taken = [
    ...accepted(draft.people, 'people').flatMap(({ path, entry }): Taken[] => {
      const id = entry.id ?? idOf(entry.name ?? '');
      if (id === undefined) return [];
      return [{ path, entry, subject: `persons:${id}`, predicate: MENTIONED, name: id }];
    }),
    ...accepted(draft.bodies, 'bodies').map(({ path, entry }) => ({
      path,
      entry,
      subject: `bodies:${entry.id}`,
      predicate: MENTIONED,
      name: entry.id,
    })),
    ...accepted(draft.events, 'events').flatMap(({ path, entry }) => eventOf(path, entry, idOf, refuse)),
  ];
  const claims: Claim[] = [];
  for (const one of taken) {
    const claim = claimOf(one, source, [...known.claims, ...claims], refuse);
    if (claim !== undefined) claims.push(claim);
  }
  if (problems.length > 0) return problems;
  return { persons: [...persons.values()], claims };
}

const accepted = <T extends Proposal>(
  entries: readonly T[] | undefined,
  list: string,
): { path: [string, number]; entry: T }[] =>
  (entries ?? []).flatMap((entry, index) => (entry.accept ? [{ path: [list, index], entry }] : []));

/** Accepted people whom the polity does not know, by plain name. */
function newPersons(draft: Draft, source: string, known: Known, refuse: Refuse): Map<string, Person> {
  const find = namer(known.persons);
  const found = new Map<string, Person>();
  const ids = new Set(known.persons.map(({ id }) => id));
  for (const { path, entry } of accepted(draft.people, 'people')) {
    const { id, name, short } = entry;
    if (name === undefined || (id !== undefined && ids.has(id))) continue;
    const other = find(name);
    const own = id ?? slug(name);
    if (other !== undefined)
      refuse([...path, 'name'], `"${name}" is known already: write "id: ${other.id}" and leave "new" out`);
    else if (ids.has(own)) refuse(path, `there is a person "${own}" already: give another "id"`);
    else {
      ids.add(own);
      const { born, died } = entry;
      found.set(plainName(name), {
        id: own,
        name,
        short: short ?? name.split(' ').at(-1)!,
        ...(born !== undefined && { born }),
        ...(died !== undefined && { died }),
        fate: { manner: 'unknown' },
        tier: 4,
        claims: [claimId(source, own)],
      });
    }
  }
  return found;
}

function eventOf(
  path: [string, number],
  entry: DraftEvent,
  idOf: (name: string) => string | undefined,
  refuse: Refuse,
): Taken[] {
  const { when, says, calendar = 'gregorian', persons = [], bodies = [] } = entry;
  if (says === undefined || says.trim() === '')
    refuse(path, 'an event is accepted in your own words: add "says: ..."');
  if (when === null) refuse([...path, 'when'], 'the text gives no date: write one, or do not accept this');
  else {
    const mistake = dateMistake(when, calendar);
    if (mistake !== undefined) refuse([...path, 'when'], mistake);
  }
  const [first] = persons.flatMap((name) => idOf(name) ?? []);
  const about =
    entry.about ?? (first === undefined ? bodies[0] && `bodies:${bodies[0]}` : `persons:${first}`);
  if (about === undefined) {
    refuse(path, 'say whom or what it is about: add "about: persons:<id>" or "about: bodies:<id>"');
    return [];
  }
  return [{ path, entry, subject: about, predicate: entry.predicate ?? EVENT, name: when ?? '' }];
}

function dateMistake(when: string, calendar: 'gregorian' | 'julian'): string | undefined {
  try {
    dateBounds(when, calendar);
    return undefined;
  } catch (error) {
    return (error as RangeError).message;
  }
}
