import { type Copy, type Document, type Knowledge, knowings, type Subject } from '../../polity/index.ts';
import type { Path } from '../locate.ts';
import { plain, quoted } from '../problems.ts';
import type { Check, CheckFinding, Ground } from './ground.ts';

/** Nobody knows a text before it is written, or what happened before it happens. */
export const notKnownBefore: Check = (ground) =>
  ground.collections.knowledge.flatMap((event, index) =>
    [
      ...(event.documents ?? []).map((id) => ({
        made: ground.collections.documents.find((document) => document.id === id),
        words: `the document ${quoted(id)} was written`,
      })),
      {
        made: ground.collections.facts.find(({ id }) => id === event.fact),
        words: `${quoted(event.fact ?? '')} happened`,
      },
    ].flatMap(({ made, words }) =>
      made === undefined || !before(ground, event.when, made.when)
        ? []
        : [
            {
              path: ['knowledge', index, 'when'],
              what: () => `learned on ${event.when}, before ${words} (${made.when})`,
            },
          ],
    ),
  );

/** Whoever tells something knows it by then, or keeps a copy of it; and nobody tells himself. */
export const tellersKnow: Check = (ground) => {
  const { knowledge, persons } = ground.collections;
  const name = (id: string): string => plain(persons.find((person) => person.id === id)?.short ?? id);
  const known = new Set(persons.map(({ id }) => id));
  const path = (event: Knowledge): Path => ['knowledge', knowledge.indexOf(event), 'teller'];
  const selves = knowledge
    .filter(({ person, teller }) => teller !== undefined && teller === person)
    .map((event) => ({ path: path(event), what: () => `${name(event.teller!)} cannot be the own source` }));
  const untold = knowings(ground.collections).unsupported.flatMap(({ event, of }) => {
    const teller = event?.teller;
    if (event === undefined || teller === undefined || teller === event.person || !known.has(teller))
      return [];
    return [{ path: path(event), what: () => untoldWords(name(teller), of, event.when) }];
  });
  return [...selves, ...firstOfEach(untold)];
};

/** Members of one body learn together: said once. */
const firstOfEach = (findings: readonly CheckFinding[]): CheckFinding[] =>
  findings.filter(
    ({ path, what }, index) =>
      findings.findIndex((other) => String(other.path) === String(path) && other.what() === what()) === index,
  );

const untoldWords = (teller: string, { kind, id }: Subject, when: string): string =>
  `${teller} is not on record as knowing the ${kind} ${quoted(id)} by ${when}${kind === 'document' ? ', nor as keeping a copy of it' : ''}`;

/** A copy is made after the text and ends after that; an id stands once in a document. */
export const copiesInOrder: Check = (ground) =>
  ground.collections.documents.flatMap((document, index) =>
    (document.copies ?? []).flatMap((copy, at) => {
      const here = (field: string): Path => ['documents', index, 'copies', at, field];
      const twice = document.copies!.findIndex(({ id }) => id === copy.id) !== at;
      return [
        ...(twice ? [{ path: here('id'), what: () => `copy ${quoted(copy.id)} stands twice here` }] : []),
        ...(before(ground, copy.when, document.when)
          ? [
              {
                path: here('when'),
                what: () => `this copy is made on ${copy.when}, before the text (${document.when})`,
              },
            ]
          : []),
        ...(copy.ended !== undefined && before(ground, copy.ended.when, copy.when)
          ? [
              {
                path: here('ended'),
                what: () =>
                  `this copy is ${copy.ended!.how} on ${copy.ended!.when}, before it is made (${copy.when})`,
              },
            ]
          : []),
      ];
    }),
  );

/** What is read from a copy is read while that copy exists, and from a copy of that text. */
export const copiesRead: Check = (ground) =>
  ground.collections.knowledge.flatMap((event, index) => {
    if (event.copy === undefined) return [];
    const path = ['knowledge', index, 'copy'];
    const texts = (event.documents ?? [])
      .map((id) => ground.collections.documents.find((document) => document.id === id))
      .filter((document): document is Document => document !== undefined);
    const copy = texts.flatMap(({ copies }) => copies ?? []).find(({ id }) => id === event.copy);
    if (copy === undefined)
      return [
        {
          path,
          what: () => `no document of this event has a copy ${quoted(event.copy!)}${copyList(texts)}`,
        },
      ];
    return readTooEarlyOrLate(ground, event, copy).map((words) => ({ path, what: () => words }));
  });

const copyList = (texts: readonly Document[]): string => {
  const ids = texts.flatMap(({ copies }) => (copies ?? []).map(({ id }) => plain(id)));
  return ids.length === 0 ? '' : `; there are: ${ids.join(', ')}`;
};

function readTooEarlyOrLate(ground: Ground, event: Knowledge, copy: Copy): string[] {
  if (before(ground, event.when, copy.when))
    return [`read on ${event.when}, before the copy ${quoted(copy.id)} was made (${copy.when})`];
  if (copy.ended !== undefined && before(ground, copy.ended.when, event.when))
    return [
      `read on ${event.when}, but the copy ${quoted(copy.id)} was ${copy.ended.how} by then (${copy.ended.when})`,
    ];
  return [];
}

/** Whether one date certainly lies before another. */
function before(ground: Ground, first: string, second: string): boolean {
  const [a, b] = [ground.periodOf(first), ground.periodOf(second)];
  return a !== undefined && b !== undefined && a.latest < b.earliest;
}
