import type { Day } from '../evidence/index.ts';
import type { Collections } from './collections.ts';
import type { Copy, Document, Fact } from './document.ts';
import { isSame, type Knowing, knowings, type Subject } from './knowings.ts';
import { type Period, periodReader, type Standing } from './period.ts';

/** Something that a person knew on a day: how it was first learned, and every way after that. */
export interface Known {
  readonly of: Subject;
  readonly first: Knowing;
  readonly also: readonly Knowing[];
  /** 'possible' where the dates leave open whether it was known already on that day. */
  readonly standing: Standing;
}

/** What existed on a day without any sign that the person knew it, nor that anybody could have read it. */
export type Unknown = { kind: 'document'; entry: Document } | { kind: 'fact'; entry: Fact };

/** A copy on a day. */
export interface CopyOn {
  readonly copy: Copy;
  readonly standing: Standing;
  /** 'kept' still; else what became of it by then. */
  readonly state: 'kept' | NonNullable<Copy['ended']>['how'];
}

/** What a person knew on a day, in the order in which it was learned. */
export function knownBy(collections: Collections, person: string, day: Day): Known[] {
  return grouped(
    knowings(collections).held.filter((knowing) => knowing.person === person && knowing.earliest <= day),
    day,
    ({ of }) => `${of.kind} ${of.id}`,
  );
}

/** Who knew one thing on a day: one entry for each person, in the order in which they learned it. */
export function knowersOf(collections: Collections, of: Subject, day: Day): Known[] {
  return grouped(
    knowings(collections).held.filter((knowing) => isSame(knowing.of, of) && knowing.earliest <= day),
    day,
    ({ person }) => person,
  );
}

/** Who learned it only after that day, each at the first time. */
export function learnedLater(collections: Collections, of: Subject, day: Day): Knowing[] {
  const all = knowersOf(collections, of, Infinity);
  return all.map(({ first }) => first).filter(({ earliest }) => earliest > day);
}

/** What existed by a day, was not public, and is not on record as known to a person; facts of which anybody is on record as learning. */
export function unknownTo(collections: Collections, person: string, day: Day): Unknown[] {
  const read = periodReader();
  const known = knownBy(collections, person, day);
  const knows = (of: Subject): boolean => known.some((entry) => isSame(entry.of, of));
  const by = (when: string | undefined): boolean =>
    when !== undefined && (read(when)?.earliest ?? Infinity) <= day;
  const documents = collections.documents
    .filter((entry) => by(entry.when) && !by(entry.published) && !knows({ kind: 'document', id: entry.id }))
    .map((entry): Unknown => ({ kind: 'document', entry }));
  const told = new Set(collections.knowledge.map(({ fact }) => fact));
  const facts = collections.facts
    .filter((entry) => told.has(entry.id) && by(entry.when) && !knows({ kind: 'fact', id: entry.id }))
    .map((entry): Unknown => ({ kind: 'fact', entry }));
  return [...documents, ...facts];
}

/** The copies of a document that had been made by a day, and what had become of them. */
export function copiesOn(document: Document, day: Day): CopyOn[] {
  const read = periodReader();
  return (document.copies ?? []).flatMap((copy) => {
    const made = read(copy.when);
    if (made === undefined || made.earliest > day) return [];
    const ended = copy.ended === undefined ? undefined : read(copy.ended.when);
    const state = ended !== undefined && ended.earliest <= day ? copy.ended!.how : 'kept';
    const doubt = state === 'kept' ? made.latest > day : ended!.latest > day;
    return [{ copy, state, standing: doubt ? ('possible' as const) : ('certain' as const) }];
  });
}

/**
 * Days from the making of a thing to the day on which somebody learned it, at least and at most, as far as the dates say.
 * Not below 0: who learned a text while it was being written did not learn it before.
 */
export function delayDays(made: Period, learned: Period): [least: number, most: number] {
  return [Math.max(0, learned.earliest - made.latest), Math.max(0, learned.latest - made.earliest)];
}

function grouped(list: readonly Knowing[], day: Day, keyOf: (knowing: Knowing) => string): Known[] {
  const byKey = new Map<string, Knowing[]>();
  for (const knowing of list) {
    const key = keyOf(knowing);
    byKey.set(key, [...(byKey.get(key) ?? []), knowing]);
  }
  return [...byKey.values()].map(([first, ...also]) => ({
    of: first!.of,
    first: first!,
    also,
    standing: first!.latest <= day ? 'certain' : 'possible',
  }));
}
