import type { Document, Knowledge } from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import { allOf } from './replayDecisions.ts';
import { called, certaintyWord, type Desk, type Item, type Section } from './replayItem.ts';
import { ascii } from './traceText.ts';

/** How many documents and knowledge events are shown; the rest are counted. */
const SHOWN = 8;

/** The last documents written by the day, and the last that anybody is known to have learned by then. */
export function knowledgeSections(desk: Desk): Section[] {
  const documents = writtenBy(desk);
  const knowledge = learnedBy(desk);
  return [
    {
      key: 'documents',
      title: `Documents written by then${counted(documents)}`,
      items: documents.slice(-SHOWN).map((entry) => documentItem(desk, entry)),
      none: 'None is on record.',
    },
    {
      key: 'knowledge',
      title: `Who had learned what by then${counted(knowledge)}`,
      items: knowledge.slice(-SHOWN).map((entry) => knowledgeItem(desk, entry)),
      none: 'Nothing is on record.',
    },
  ];
}

const counted = (entries: readonly unknown[]): string =>
  entries.length > SHOWN ? `, the last ${SHOWN} of ${entries.length}` : '';

const writtenBy = (desk: Desk): Document[] =>
  allOf(desk, 'document')
    .filter(({ earliest }) => earliest <= desk.day)
    .map(({ entry }) => entry);
/** Knowledge events up to the day. */
export const learnedBy = (desk: Desk): Knowledge[] =>
  allOf(desk, 'knowledge')
    .filter(({ earliest }) => earliest <= desk.day)
    .map(({ entry }) => entry);

/** A document with what it says. */
export function documentItem(desk: Desk, document: Document): Item<'documents'> {
  const { id, when, title, author, addressee, content, publication, certainty, claims } = document;
  return {
    text: `${dateText(when)}, ${called(desk, author)}: ${title}${certaintyWord(certainty)}`,
    notes: [desk.notebook.cite(claims)],
    more: [
      ...(addressee === undefined ? [] : [`To: ${addressee}`]),
      content,
      ...(publication === undefined ? [] : [`Published: ${publication}`]),
      `(${id})`,
    ],
    data: {
      document: id,
      when,
      title,
      author,
      addressee: addressee ?? null,
      content,
      publication: publication ?? null,
      certainty,
    },
  };
}

/** What somebody, or a group, came to know. */
export function knowledgeItem(desk: Desk, entry: Knowledge): Item<'knowledge'> {
  const { id, when, person, group, documents, fact, channel, certainty, note, claims } = entry;
  const titles = (documents ?? []).map(
    (document) => `"${ascii(desk.scenario.byId.documents.get(document)?.title ?? document)}" (${document})`,
  );
  const what = [
    ...titles,
    ...(fact === undefined ? [] : [ascii(desk.scenario.byId.facts.get(fact)?.what ?? fact)]),
  ].join('; ');
  const knower = person === undefined ? group! : called(desk, person);
  return {
    text: `${dateText(when)}, ${knower}: ${what}; how: ${channel}${certaintyWord(certainty)}`,
    notes: [desk.notebook.cite(claims)],
    ...(note === undefined ? {} : { more: [`Note: ${note}`] }),
    data: {
      knowledge: id,
      when,
      person: person ?? null,
      group: group ?? null,
      documents: documents ?? [],
      fact: fact ?? null,
      channel,
      certainty,
    },
  };
}
