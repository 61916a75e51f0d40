import {
  type CopyOn,
  copiesOn,
  delayDays,
  type Fact,
  type Knowing,
  type Known,
  knowersOf,
  knownBy,
  learnedLater,
  periodReader,
  type Standing,
  type Subject,
  subjectsOf,
  type Unknown,
  unknownTo,
} from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import {
  called,
  certaintyWord,
  type Desk,
  type Item,
  type Section,
  type SectionOf,
  standingWord,
} from './replayItem.ts';
import { documentItem, knowledgeItem, learnedBy } from './replayKnowledge.ts';
import { ascii } from './traceText.ts';

/** What one person knew by the day, since when, how, and from whom. */
export function knownSection(desk: Desk, person: string): SectionOf<'knows'> {
  const known = knownBy(desk.scenario.collections, person, desk.day);
  return {
    key: 'knows',
    title: `What ${called(desk, person)} knew by then`,
    items: known.map((entry) => knownItem(desk, entry, subjectWords(desk, entry.of))),
    none: 'Nothing is on record of what this person learned by then. That is not to say that nothing was learned.',
  };
}

/** What a person knew; what existed and was not known to him or her, as far as the record says; what groups had learned. */
export function knowsSections(desk: Desk, person: string): Section[] {
  const groups = learnedBy(desk).filter(({ group, body }) => group !== undefined && body === undefined);
  return [
    knownSection(desk, person),
    {
      key: 'unknown',
      title: `Existed by then; nothing on record says that ${called(desk, person)} knew of it`,
      items: unknownTo(desk.scenario.collections, person, desk.day).map((entry) => unknownItem(desk, entry)),
      none: 'Nothing.',
    },
    {
      key: 'groups',
      title: `Learned by groups by then; the record does not say whether ${called(desk, person)} was among them`,
      items: groups.map((entry) => knowledgeItem(desk, entry)),
      none: 'Nothing is on record.',
    },
  ];
}

/** The other way round: where a document's copies were on the day, who knew it, and who learned it only later. */
export function knowsOfSections(desk: Desk, of: Subject): Section[] {
  const { collections, byId } = desk.scenario;
  const document = of.kind === 'document' ? byId.documents.get(of.id) : undefined;
  const groups = learnedBy(desk).filter(
    (event) =>
      event.group !== undefined && subjectsOf(event).some(({ kind, id }) => kind === of.kind && id === of.id),
  );
  return [
    ...(document === undefined
      ? [factSection(desk, byId.facts.get(of.id)!)]
      : documentSections(desk, document)),
    {
      key: 'knowers',
      title: `Who knew ${subjectWords(desk, of)} by then`,
      items: knowersOf(collections, of, desk.day).map((known) =>
        knownItem(desk, known, called(desk, known.first.person)),
      ),
      none: 'Nobody is on record.',
    },
    {
      key: 'groups',
      title: 'Groups that had learned it by then',
      items: groups.map((entry) => knowledgeItem(desk, entry)),
      none: 'None is on record.',
    },
    {
      key: 'later',
      title: 'Learned it only later',
      items: learnedLater(collections, of, desk.day).map((knowing) =>
        knowingItem(desk, knowing, called(desk, knowing.person), 'certain'),
      ),
      none: 'Nobody by name.',
    },
  ];
}

function factSection(desk: Desk, fact: Fact): Section {
  const { id, when, what, present, certainty, note, claims } = fact;
  const there = present.map((person) => called(desk, person)).join(', ');
  const item: Item<'facts'> = {
    text: `${dateText(when)}: ${ascii(what)} (${id})${certaintyWord(certainty)}`,
    notes: [desk.notebook.cite(claims)],
    more: [...(there === '' ? [] : [`There: ${there}`]), ...(note === undefined ? [] : [`Note: ${note}`])],
    data: { fact: id, when, what, present, certainty },
  };
  return { key: 'facts', title: 'What happened', items: [item], none: '' };
}

function documentSections(desk: Desk, document: Parameters<typeof documentItem>[1]): Section[] {
  return [
    { key: 'documents', title: 'The document', items: [documentItem(desk, document)], none: '' },
    {
      key: 'copies',
      title: 'Its copies on that day',
      items: copiesOn(document, desk.day).map((entry) => copyItem(desk, entry)),
      none: 'None is on record.',
    },
  ];
}

function copyItem(desk: Desk, { copy, state, standing }: CopyOn): Item<'copies'> {
  const { id, keeper, when, sealed, ended, note, certainty, claims } = copy;
  const by = ended?.by === undefined ? '' : ` by ${called(desk, ended.by)}`;
  const fate = state === 'kept' ? '' : `; ${state.replace('-', ' ')}${by} on ${dateText(ended!.when)}`;
  return {
    text: `${id}: with ${called(desk, keeper)} since ${dateText(when)}${sealed === true ? ', sealed' : ''}${fate}${standingWord(standing)}${certaintyWord(certainty)}`,
    notes: [desk.notebook.cite(claims)],
    ...(note === undefined ? {} : { more: [`Note: ${note}`] }),
    data: {
      copy: id,
      keeper,
      since: when,
      sealed: sealed === true,
      state,
      ended: ended?.when ?? null,
      standing,
      certainty,
    },
  };
}

function knownItem(desk: Desk, { first, also, standing }: Known, name: string): Item<'knows'> {
  const item = knowingItem(desk, first, name, standing);
  const others = also.map(
    (knowing) => `Also ${dateText(knowing.when)}: ${how(desk, knowing)}${certaintyWord(knowing.certainty)}`,
  );
  const notes = [...item.notes, ...also.map(({ claims }) => desk.notebook.cite(claims))];
  return {
    ...item,
    notes: notes.filter((note, at) => notes.indexOf(note) === at),
    more: [...(item.more ?? []), ...others],
  };
}

function knowingItem(desk: Desk, knowing: Knowing, name: string, standing: Standing): Item<'knows'> {
  const { person, of, when, way, event, copy, certainty, claims } = knowing;
  const delay = delayOf(desk, knowing);
  return {
    text: `${name}: since ${dateText(when)}${delayWords(delay)}; ${how(desk, knowing)}${standingWord(standing)}${certaintyWord(certainty)}`,
    notes: [desk.notebook.cite([...new Set(claims)])],
    ...(event?.note === undefined ? {} : { more: [`Note: ${event.note}`] }),
    data: {
      person,
      document: of.kind === 'document' ? of.id : null,
      fact: of.kind === 'fact' ? of.id : null,
      since: when,
      way,
      teller: event?.teller ?? null,
      copy: copy ?? null,
      channel: event?.channel ?? null,
      knowledge: event?.id ?? null,
      delayDays: delay,
      standing,
      certainty,
    },
  };
}

/** "as its author", "took it down", "told by somebody". */
function how(desk: Desk, { way, event, copy }: Knowing): string {
  const teller = event?.teller === undefined ? '' : called(desk, event.teller);
  const from = teller === '' || event?.channel.includes(teller) ? '' : ` (from ${teller})`;
  const words: Readonly<Record<Knowing['way'], string>> = {
    author: 'as its author',
    scribe: 'took it down',
    keeper: `has a copy (${copy})`,
    present: 'was present',
    learned: `${event?.channel}${from}`,
    member: `as a member of the ${event?.group}: ${event?.channel}${from}`,
  };
  return words[way];
}

/** Days between the making of a thing and the learning of it; null where a date is open or it was known from the start. */
function delayOf({ scenario: { byId } }: Desk, { of, way, when }: Knowing): [number, number] | null {
  const read = periodReader();
  const made = read((of.kind === 'document' ? byId.documents : byId.facts).get(of.id)?.when ?? '');
  const learned = read(when);
  if (made === undefined || learned === undefined || !['learned', 'member', 'keeper'].includes(way))
    return null;
  const delay = delayDays(made, learned);
  return delay.every(Number.isFinite) ? delay : null;
}

function delayWords(delay: readonly [number, number] | null): string {
  if (delay === null) return '';
  const [least, most] = delay;
  if (most === 0) return ', the same day';
  const span = least === most ? `${most}` : `${least} to ${most}`;
  return `, ${span} ${most === 1 ? 'day' : 'days'} later`;
}

function unknownItem(desk: Desk, { kind, entry }: Unknown): Item<'unknown'> {
  return {
    text: `${dateText(entry.when)}: ${subjectWords(desk, { kind, id: entry.id })}${certaintyWord(entry.certainty)}`,
    notes: [desk.notebook.cite(entry.claims)],
    data: {
      document: kind === 'document' ? entry.id : null,
      fact: kind === 'fact' ? entry.id : null,
      when: entry.when,
      certainty: entry.certainty,
    },
  };
}

/** A document by its title, a fact in words, each with its id. */
function subjectWords({ scenario: { byId } }: Desk, { kind, id }: Subject): string {
  if (kind === 'document') return `"${ascii(byId.documents.get(id)?.title ?? id)}" (${id})`;
  return `that ${ascii(byId.facts.get(id)?.what ?? id)} (${id})`;
}
