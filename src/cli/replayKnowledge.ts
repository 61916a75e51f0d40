import type { Document, Knowledge } from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import { allOf } from './replayDecisions.ts';
import { called, certaintyWord, type Desk, type Item, type Section, type SectionOf } from './replayItem.ts';
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

/** What one person knew by the day, and by which channel. */
export function knownBy(desk: Desk, person: string): SectionOf<'knows'> {
  const written = writtenBy(desk).filter(({ author }) => author === person);
  const learned = learnedBy(desk).filter((entry) => entry.person === person);
  return {
    key: 'knows',
    title: `What ${called(desk, person)} knew by then`,
    items: [
      ...written.map((entry) => writtenItem(desk, entry)),
      ...learned.map((entry) => knowledgeItem(desk, entry, false)),
    ],
    none: 'Nothing is on record of what this person learned by then. That is not to say that nothing was learned.',
  };
}

/** What a person knew, and what groups had learned in which he or she may have sat. */
export function knowsSections(desk: Desk, person: string): Section[] {
  const groups = learnedBy(desk).filter((entry) => entry.group !== undefined);
  const title = `Learned by groups by then; the record does not say whether ${called(desk, person)} was among them`;
  return [
    knownBy(desk, person),
    {
      key: 'groups',
      title,
      items: groups.map((entry) => knowledgeItem(desk, entry)),
      none: 'Nothing is on record.',
    },
  ];
}

const writtenBy = (desk: Desk): Document[] =>
  allOf(desk, 'document')
    .filter(({ earliest }) => earliest <= desk.day)
    .map(({ entry }) => entry);
const learnedBy = (desk: Desk): Knowledge[] =>
  allOf(desk, 'knowledge')
    .filter(({ earliest }) => earliest <= desk.day)
    .map(({ entry }) => entry);

function documentItem(desk: Desk, document: Document): Item<'documents'> {
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

function writtenItem(desk: Desk, document: Document): Item<'knowledge'> {
  const { id, when, title, author, certainty, claims } = document;
  return {
    text: `${dateText(when)}: "${title}" (${id})${certaintyWord(certainty)}, as its author`,
    notes: [desk.notebook.cite(claims)],
    data: {
      knowledge: null,
      when,
      person: author,
      group: null,
      documents: [id],
      fact: null,
      channel: 'as its author',
      certainty,
    },
  };
}

function knowledgeItem(desk: Desk, entry: Knowledge, named = true): Item<'knowledge'> {
  const { id, when, person, group, documents, fact, channel, certainty, note, claims } = entry;
  const titles = (documents ?? []).map(
    (document) => `"${ascii(desk.scenario.byId.documents.get(document)?.title ?? document)}" (${document})`,
  );
  const what = [...titles, ...(fact === undefined ? [] : [fact])].join('; ');
  const knower = !named ? '' : `, ${person === undefined ? group! : called(desk, person)}`;
  return {
    text: `${dateText(when)}${knower}: ${what}; how: ${channel}${certaintyWord(certainty)}`,
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
