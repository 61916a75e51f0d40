import type { Claim, Locator } from '../evidence/index.ts';
import { plainName } from '../polity/index.ts';
import type { DraftBody, DraftEvent, DraftPerson } from './draft.ts';
import { borrowedWords } from './ownWords.ts';

/** What is wrong with a part of a draft: the way to it, and what would be right. */
export interface DraftProblem {
  readonly path: readonly (string | number)[];
  readonly what: string;
}

export type Proposal = DraftPerson | DraftBody | DraftEvent;

/** An accepted proposal, and what it says of whom. */
export interface Taken {
  readonly path: DraftProblem['path'];
  readonly entry: Proposal;
  readonly subject: string;
  readonly predicate: string;
  /** the end of the claim's id */
  readonly name: string;
}

export type Refuse = (path: DraftProblem['path'], what: string) => void;

/** The claim that an accepted proposal makes; undefined where no place can be given. All that is wrong is refused. */
export function claimOf(
  { path, entry, subject, predicate, name }: Taken,
  source: string,
  others: readonly Claim[],
  refuse: Refuse,
): Claim | undefined {
  const { says, terms, certainty } = entry;
  const locator = locatorOf(entry);
  if (locator === undefined) {
    refuse(path, 'the text has neither page nor section there: add "page:" or "section:"');
    return undefined;
  }
  const borrowed = borrowedWords(says ?? '', entry.passage ?? '');
  if (borrowed !== undefined)
    refuse([...path, 'says'], `these are the text's words ("${borrowed}"): say it in your own`);
  const event = 'when' in entry ? entry : undefined;
  const when = event?.when ?? undefined;
  const calendar = event?.calendar;
  const twin = others.find(
    (other) =>
      other.subject === subject &&
      other.predicate === predicate &&
      other.source === source &&
      other.when === when &&
      (event === undefined || other.paraphrase === says?.trim()),
  );
  if (twin !== undefined) refuse(path, `this is on record already, as claim "${twin.id}"`);
  return {
    id: freeId(claimId(source, name), others),
    subject,
    predicate,
    ...(when !== undefined && { when }),
    ...(calendar !== undefined && { calendar }),
    source,
    locator,
    kind: 'documented',
    certainty: certainty ?? (event === undefined || event.date === 'absolute' ? 'medium' : 'low'),
    ...(says !== undefined && says.trim() !== '' && { paraphrase: says.trim() }),
    ...(terms !== undefined && { terms }),
    ...(event?.date !== undefined && event.date !== 'absolute' && { note: DATE_NOTES[event.date] }),
  };
}

/** Where the doubt about a date comes from. */
const DATE_NOTES = {
  partial: 'the year is taken from the dates before it in the text',
  relative: 'the date is counted from another in the text',
} as const;

function locatorOf({ page, section, place = '' }: Proposal): Locator | undefined {
  if (page !== undefined) return { page };
  if (section !== undefined) return { section };
  const paged = /^p\. (.+)$/.exec(place)?.[1];
  if (paged !== undefined) return { page: paged };
  return place === '' ? undefined : { section: place };
}

/** A name as part of an id. */
export const slug = (name: string): string =>
  plainName(name)
    .replaceAll(' ', '-')
    .replace(/[^a-z0-9-]/g, '');
/** The usual id of a claim of a source. */
export const claimId = (source: string, name: string): string =>
  `c-${source}-${slug(name)}`.replace(/-+/g, '-').replace(/-$/, '').slice(0, 90);

/** The id, or the id with the first number that is free. */
function freeId(id: string, others: readonly Claim[]): string {
  const taken = new Set(others.map((other) => other.id));
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
