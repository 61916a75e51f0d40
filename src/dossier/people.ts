import { type Person, plainName } from '../polity/index.ts';
import type { Span } from '../texts/index.ts';

/** A person as a text names him or her: one whom the polity knows, or somebody new. */
export interface PersonMention {
  /** id in the polity; null for somebody new */
  readonly id: string | null;
  readonly name: string;
  readonly span: Span;
}

/** Names of one or more capital words, with initials: what may be a person. */
const PART = "(?:(?:\\p{Lu}\\.){1,2}|\\p{Lu}[\\p{L}'\u2019]+)";
const NAME = new RegExp(`${PART}(?:(?:\\s*-\\s*|\\s+|(?<=\\.))${PART})*`, 'gu');
const TITLE = /\b(?:Professor|Prof\.|Dr\.?|Doctor|Comrade|Father|Mr\.?|Mrs\.?)\s+$/;

/** Everybody named in a text: known names in any spelling, and names that look like a person's. */
export function peopleIn(text: string, persons: readonly Person[]): PersonMention[] {
  const names = knownNames(persons);
  const given = givenNames(persons);
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) =>
    mentionsIn(text, found, index, names, given),
  );
}

/** Names in their plain form, with whom they mean; null where several people bear one. */
type Names = ReadonlyMap<string, Person | null>;

function knownNames(persons: readonly Person[]): Names {
  const names = new Map<string, Person | null>();
  const add = (name: string, person: Person): void => {
    const plain = plainName(name);
    if (plain.length < 4) return;
    const other = names.get(plain);
    names.set(plain, other !== undefined && other !== person ? null : person);
  };
  for (const person of persons) {
    const parts = person.name.split(/[()]/).map((part) => part.trim());
    for (const name of new Set([person.short, ...parts, ...(person.aliases ?? [])].map(plainName)))
      add(name, person);
  }
  return names;
}

/** First names that known people bear: who has one of them, and another name, is a person. */
function givenNames(persons: readonly Person[]): ReadonlySet<string> {
  return new Set(
    persons.map(({ name }) => plainName(name.split(/\s/)[0] ?? '')).filter((name) => name.length > 2),
  );
}

function mentionsIn(
  text: string,
  found: string,
  index: number,
  names: Names,
  given: ReadonlySet<string>,
): PersonMention[] {
  const words = [...found.matchAll(/[^\s-]+/g)].map(({ 0: word, index: at }) => ({
    word,
    start: index + at,
    end: index + at + word.length,
  }));
  const mentions: PersonMention[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = nameAt(text, words, at, names, given);
    if (hit !== undefined) {
      const span: Span = [words[at]!.start, words[at + hit.length - 1]!.end];
      const name = text
        .slice(...span)
        .replace(/\s+/g, ' ')
        .replace(/['\u2019]s?$/, '');
      mentions.push({ id: hit.person?.id ?? null, name, span });
    }
    at += hit?.length ?? 1;
  }
  return mentions;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function knownAt(
  words: readonly Word[],
  at: number,
  names: Names,
): { person: Person; length: number } | undefined {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const plain = plainName(
      words
        .slice(at, at + length)
        .map(({ word }) => word.replace(/['\u2019]s?$/, ''))
        .join(' '),
    );
    const person = names.get(plain);
    if (person !== undefined && person !== null) return { person, length };
  }
  return undefined;
}

/**
 * The name that begins with a word: a known one; initials or a first name before a known surname; or somebody new, who has
 * initials, a first name that known people bear, or a title.
 */
function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  names: Names,
  given: ReadonlySet<string>,
): { person?: Person; length: number } | undefined {
  const known = knownAt(words, at, names);
  if (known !== undefined) return known;
  const first = plainName(words[at]!.word);
  let before = 0;
  while (isInitial(words[at + before])) before++;
  if (before === 0 && given.has(first)) before = 1;
  const surname = before > 0 && at + before < words.length ? knownAt(words, at + before, names) : undefined;
  if (surname !== undefined && plainName(surname.person.name).startsWith(first.split(' ')[0]!))
    return { person: surname.person, length: before + surname.length };
  const [middle, last] = [words[at + 1], words[at + 2]];
  if (
    before === 0 &&
    isSurname(words[at]) &&
    isInitial(middle) &&
    isSurname(last) &&
    knownAt(words, at + 2, names) === undefined
  )
    return { length: 3 };
  if (before > 0) return isSurname(words[at + before]) ? { length: before + 1 } : undefined;
  if (!TITLE.test(text.slice(Math.max(0, words[at]!.start - 12), words[at]!.start)) || !isSurname(words[at]))
    return undefined;
  return { length: isSurname(words[at + 1]) ? 2 : 1 };
}

const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}\.){1,2}$/u.test(word.word);

const isSurname = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}{2,}/u.test(word.word);
