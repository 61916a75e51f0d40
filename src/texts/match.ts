import { distance } from 'fastest-levenshtein';
import type { Span } from './division.ts';
import { type PlainText, plainWords } from './plainText.ts';

/** Letters in which a word may differ and still be the same word misread, by its length. */
const slack = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/**
 * Where a term stands in a text, as spans of the original: as written, or else with its words misread by a letter or two.
 * A term matches from the beginning of a word on; its last word may go on ("capitulat" finds "capitulation").
 */
export function matches(text: PlainText, term: string): Span[] {
  const words = plainWords(term);
  if (words === '') return [];
  const exact = occurrences(text, ` ${words}`).map((index) => spanAt(text, index + 1, words.length));
  return exact.length > 0 ? exact : misread(text, words.split(' '));
}

function occurrences({ plain }: PlainText, words: string): number[] {
  const found: number[] = [];
  for (let index = plain.indexOf(words); index !== -1; index = plain.indexOf(words, index + 1))
    found.push(index);
  return found;
}

const spanAt = ({ at }: PlainText, start: number, length: number): Span => [
  at[start]!,
  at[start + length - 1]! + 1,
];

function misread(text: PlainText, words: readonly string[]): Span[] {
  if (words.every((word) => slack(word) === 0)) return [];
  const tokens = tokensOf(text);
  const found: Span[] = [];
  for (let index = 0; index + words.length <= tokens.length; index++) {
    if (!words.every((word, step) => alike(tokens[index + step]!.word, word))) continue;
    const last = tokens[index + words.length - 1]!;
    found.push(spanAt(text, tokens[index]!.start, last.start + last.word.length - tokens[index]!.start));
  }
  return found;
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = slack(b);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

interface Token {
  readonly word: string;
  readonly start: number;
}

const cut = new WeakMap<PlainText, readonly Token[]>();

function tokensOf(text: PlainText): readonly Token[] {
  const known = cut.get(text);
  if (known !== undefined) return known;
  const tokens = [...text.plain.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: index }));
  cut.set(text, tokens);
  return tokens;
}
