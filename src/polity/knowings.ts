import type { Certainty, Day } from '../evidence/index.ts';
import type { Collections } from './collections.ts';
import { compositionOf } from './compositionOn.ts';
import type { Knowledge } from './document.ts';
import { type Period, periodReader } from './period.ts';

/** What can be known: a document, or something that happened. */
export interface Subject {
  readonly kind: 'document' | 'fact';
  readonly id: string;
}

/** How somebody knows: wrote it, took it down, keeps an open copy, was present, learned it, or sat in a body that learned it. */
export const WAYS = ['author', 'scribe', 'keeper', 'present', 'learned', 'member'] as const;
export type Way = (typeof WAYS)[number];

/** One person's knowledge of one thing, by one way; dates are the days that `when` can mean. */
export interface Knowing extends Period {
  readonly person: string;
  readonly of: Subject;
  readonly when: string;
  readonly way: Way;
  /** The knowledge event behind it, where there is one. */
  readonly event?: Knowledge;
  readonly copy?: string;
  readonly certainty: Certainty;
  readonly claims: readonly string[];
}

/** All that the record lets us say of who knew what, and what it cannot support. */
export interface Knowings {
  /** In the order of time. */
  readonly held: readonly Knowing[];
  /** Learned from a teller who by then neither knew it nor kept a copy. */
  readonly unsupported: readonly Knowing[];
}

const ALWAYS: Period = { earliest: -Infinity, latest: Infinity };

/**
 * Who knew what, worked out from documents, their copies, facts and knowledge events. It grows from those who wrote,
 * took down, kept or saw: an event with a teller counts only once its teller is known to know, or to keep a copy, on a
 * day no later than the event can be. So two people cannot be each other's only source.
 */
export function knowings(collections: Collections): Knowings {
  const read = periodReader();
  const span = (when: string): Period => read(when) ?? ALWAYS;
  const asked = [...firstHand(collections, span), ...learned(collections, span), ...kept(collections, span)];
  const keeps = keepers(collections, span);
  const held: Knowing[] = [];
  let open: readonly Knowing[] = asked;
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    const supported = new Set(open.filter((knowing) => isSupported(knowing, held, keeps)));
    held.push(...supported);
    open = open.filter((knowing) => !supported.has(knowing));
  }
  return { held: inTime(asked.filter((knowing) => !open.includes(knowing))), unsupported: open };
}

/** Authors, scribes, and those present. */
function firstHand({ documents, facts }: Collections, span: (when: string) => Period): Knowing[] {
  const seen = facts.flatMap((fact) =>
    fact.present.map((person) => make(person, { kind: 'fact', id: fact.id }, fact, 'present', span)),
  );
  const written = documents.flatMap((document) => {
    const of: Subject = { kind: 'document', id: document.id };
    return [
      make(document.author, of, document, 'author', span),
      ...(document.scribes ?? []).map((person) => make(person, of, document, 'scribe', span)),
    ];
  });
  return [...written, ...seen];
}

/** Keepers of open copies. They come last: how a copy came to somebody says more than that it was there. */
const kept = ({ documents }: Collections, span: (when: string) => Period): Knowing[] =>
  documents.flatMap(({ id, copies }) =>
    (copies ?? [])
      .filter(({ sealed }) => sealed !== true)
      .map((copy) => ({
        ...make(copy.keeper, { kind: 'document', id }, copy, 'keeper', span),
        copy: copy.id,
      })),
  );

/** What the knowledge events say: of persons, and of the members of bodies on that day. */
function learned(collections: Collections, span: (when: string) => Period): Knowing[] {
  return collections.knowledge.flatMap((event) => {
    const knowers =
      event.person === undefined
        ? membersOf(collections, event, span(event.when))
        : [make(event.person, NOTHING, event, 'learned', span)];
    return knowers.flatMap((knower) =>
      subjectsOf(event).map((of) => ({
        ...knower,
        ...span(knower.when),
        of,
        event,
        ...(event.copy === undefined ? {} : { copy: event.copy }),
      })),
    );
  });
}

const NOTHING: Subject = { kind: 'fact', id: '' };

/** What an event made known. */
export const subjectsOf = ({ documents, fact }: Knowledge): Subject[] => [
  ...(documents ?? []).map((id): Subject => ({ kind: 'document', id })),
  ...(fact === undefined ? [] : [{ kind: 'fact' as const, id: fact }]),
];

/** Who sat, with or without a vote, in the body that learned it. */
function membersOf(collections: Collections, event: Knowledge, { latest }: Period): Knowing[] {
  const { body, when, certainty } = event;
  const composition =
    body === undefined || !Number.isFinite(latest) ? undefined : compositionOf(collections, body, latest);
  if (composition === undefined) return [];
  return [...composition.voting, ...composition.candidates].map((member) => ({
    person: member.seat.person,
    of: NOTHING,
    when,
    ...ALWAYS,
    way: 'member',
    certainty: weaker(certainty, member.certainty),
    claims: [...event.claims, ...member.claims],
  }));
}

const RANK: Readonly<Record<Certainty, number>> = { low: 0, medium: 1, high: 2 };
const weaker = (a: Certainty, b: Certainty): Certainty => (RANK[a] <= RANK[b] ? a : b);

function make(
  person: string,
  of: Subject,
  entry: { when: string; certainty: Certainty; claims: readonly string[] },
  way: Way,
  span: (when: string) => Period,
): Knowing {
  const { when, certainty, claims } = entry;
  return { person, of, when, ...span(when), way, certainty, claims };
}

/** Since when somebody keeps a copy of a document, sealed or open. */
type Keeping = (person: string, of: Subject) => Day | undefined;

function keepers({ documents }: Collections, span: (when: string) => Period): Keeping {
  const since = new Map<string, Day>();
  for (const document of documents)
    for (const { keeper, when } of document.copies ?? []) {
      const key = `${keeper} ${document.id}`;
      since.set(key, Math.min(span(when).earliest, since.get(key) ?? Infinity));
    }
  return (person, { kind, id }) => (kind === 'document' ? since.get(`${person} ${id}`) : undefined);
}

function isSupported({ event, of, latest }: Knowing, held: readonly Knowing[], keeps: Keeping): boolean {
  const teller = event?.teller;
  if (teller === undefined) return true;
  if ((keeps(teller, of) ?? Infinity) <= latest) return true;
  return held.some((other) => other.person === teller && isSame(other.of, of) && other.earliest <= latest);
}

export const isSame = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.id === b.id;

/** By first possible day, then by last; of one day, as they were found. */
function inTime(list: readonly Knowing[]): Knowing[] {
  const compare = (a: Day, b: Day): number => (a === b ? 0 : a < b ? -1 : 1);
  return list
    .map((knowing, index) => ({ knowing, index }))
    .toSorted(
      (a, b) =>
        compare(a.knowing.earliest, b.knowing.earliest) ||
        compare(a.knowing.latest, b.knowing.latest) ||
        a.index - b.index,
    )
    .map(({ knowing }) => knowing);
}
