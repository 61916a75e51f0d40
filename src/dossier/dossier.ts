import type { Collections, Person } from '../polity/index.ts';
import { inOrder } from '../polity/index.ts';
import { type PreparedText, placeAt, type Span } from '../texts/index.ts';
import { bodiesIn } from './bodies.ts';
import { type DateMention, datesIn } from './dates.ts';
import { type PersonMention, peopleIn } from './people.ts';
import { sentencesOf } from './sentences.ts';

/** Somebody or something that a text names, with how often and where first. */
export interface Named {
  /** id in the polity; null for a person it does not know */
  readonly id: string | null;
  readonly name: string;
  readonly mentions: number;
  readonly place: string;
  readonly passage: string;
}

/** A sentence with a date in it, proposed as an event. */
export interface Proposal {
  readonly date: DateMention;
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  readonly place: string;
  readonly passage: string;
}

/** How many sentences name two people together. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** What a text names: people, bodies, dated events, and who stands with whom. Proposals all: nobody has read them yet. */
export interface Dossier {
  readonly people: readonly Named[];
  readonly bodies: readonly Named[];
  readonly events: readonly Proposal[];
  readonly ties: readonly Tie[];
}

const LONGEST_PASSAGE = 300;

/** Reads a text for a polity: its names are known, others are guessed. */
export function dossierOf(
  text: PreparedText,
  { persons, bodies }: Pick<Collections, 'persons' | 'bodies'>,
): Dossier {
  const body = blanked(text);
  const sentences = sentencesOf(body);
  const people = peopleIn(body, persons);
  const named = bodiesIn(body, bodies);
  const passage = (span: Span): string => passageAt(text, sentences, span);
  const shorts = new Map(persons.map((person) => [person.id, person]));
  return {
    people: counted(people, keyOf, (mention) => nameOf(mention, shorts), text, passage),
    bodies: counted(
      named,
      ({ id }) => id,
      ({ id }) => bodies.find((known) => known.id === id)!.name,
      text,
      passage,
    ),
    events: datesIn(body).map((date) => ({
      date,
      persons: within(people, sentences, date.span).map(keyOf).filter(unique),
      bodies: within(named, sentences, date.span)
        .map(({ id }) => id)
        .filter(unique),
      place: placeAt(text, date.span[0]),
      passage: passage(date.span),
    })),
    ties: tiesOf(people, sentences),
  };
}

/** The text with running heads blanked out and broken words joined, every offset as it was. */
function blanked({ text, heads }: PreparedText): string {
  let body = text;
  for (const [start, end] of heads) body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end);
  return body.replace(
    /(\p{L})-(\s*\n\s*)(\p{Ll}+)/gu,
    (_, before: string, gap: string, after: string) => `${before}${after}${' '.repeat(gap.length + 1)}`,
  );
}

const keyOf = ({ id, name }: PersonMention): string => id ?? name;
const nameOf = ({ id, name }: PersonMention, known: ReadonlyMap<string, Person>): string =>
  id === null ? name : known.get(id)!.name;
const unique = (value: string, index: number, all: readonly string[]): boolean =>
  all.indexOf(value) === index;

function counted<Mention extends { id: string | null; span: Span }>(
  mentions: readonly Mention[],
  key: (mention: Mention) => string,
  name: (mention: Mention) => string,
  text: PreparedText,
  passage: (span: Span) => string,
): Named[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(key(mention), [...(groups.get(key(mention)) ?? []), mention]);
  return [...groups.values()]
    .map((members) => {
      const first = members[0]!;
      return {
        id: first.id,
        name: name(first),
        mentions: members.length,
        place: placeAt(text, first.span[0]),
        passage: passage(first.span),
      };
    })
    .sort((a, b) => b.mentions - a.mentions || inOrder(a.name, b.name));
}

const sentenceAt = (sentences: readonly Span[], offset: number): Span =>
  sentences.find(([start, end]) => start <= offset && offset < end) ?? [offset, offset];

function within<Mention extends { span: Span }>(
  mentions: readonly Mention[],
  sentences: readonly Span[],
  [at]: Span,
): Mention[] {
  const [start, end] = sentenceAt(sentences, at);
  return mentions.filter(({ span }) => start <= span[0] && span[0] < end);
}

function passageAt({ text }: PreparedText, sentences: readonly Span[], span: Span): string {
  const [start, end] = sentenceAt(sentences, span[0]);
  const from = Math.max(start, Math.min(span[0] - LONGEST_PASSAGE / 2, end - LONGEST_PASSAGE));
  return text
    .slice(from, Math.min(end, from + LONGEST_PASSAGE))
    .replace(/-\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function tiesOf(people: readonly PersonMention[], sentences: readonly Span[]): Tie[] {
  const weights = new Map<string, number>();
  let next = 0;
  for (const [, end] of sentences) {
    const here: string[] = [];
    for (; next < people.length && people[next]!.span[0] < end; next++) here.push(keyOf(people[next]!));
    const names = here.filter(unique).sort(inOrder);
    names.forEach((a, index) => {
      for (const b of names.slice(index + 1)) weights.set(`${a}\0${b}`, (weights.get(`${a}\0${b}`) ?? 0) + 1);
    });
  }
  return [...weights]
    .map(([pair, weight]) => {
      const [source, target] = pair.split('\0') as [string, string];
      return { source, target, weight };
    })
    .sort((a, b) => b.weight - a.weight || inOrder(`${a.source} ${a.target}`, `${b.source} ${b.target}`));
}
