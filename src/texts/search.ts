import MiniSearch, { type Query } from 'minisearch';
import type { Person } from '../polity/index.ts';
import type { Passage } from './passages.ts';
import { plainWords } from './plainText.ts';
import { spellings } from './spellings.ts';

/** A full-text index of passages, in memory. */
export type TextIndex = MiniSearch<Passage>;

const OPTIONS = {
  fields: ['words'],
  storeFields: ['source', 'place', 'start', 'end'],
  tokenize: (text: string): string[] => text.split(' '),
  processTerm: (term: string): string | null => (term === '' ? null : term),
};

export function newIndex(passages: readonly Passage[]): TextIndex {
  const index = new MiniSearch<Passage>(OPTIONS);
  index.addAll(passages);
  return index;
}

/** Reads an index that was kept as JSON. Throws where the text is none. */
export const indexFrom = (json: string): TextIndex => MiniSearch.loadJSON<Passage>(json, OPTIONS);

/** A passage that answers a question, with the words in it that do. */
export interface Hit {
  readonly source: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly words: readonly string[];
}

/**
 * Passages with all the words of a question, best first. Words may be misspelled by a letter in five and stand for their
 * beginnings; a name stands for all spellings of it that the persons' aliases know.
 */
export function searchIn(
  index: TextIndex,
  question: string,
  persons: readonly Person[],
  most: number,
): Hit[] {
  const query: Query = {
    combineWith: 'AND',
    queries: spellings(question, persons).map((ways) => ({
      combineWith: 'OR',
      queries: ways.map((words) => ({ combineWith: 'AND', queries: words.split(' ') })),
    })),
  };
  const results = index.search(query, {
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    prefix: (term) => term.length > 3,
  });
  return results.slice(0, most).map(({ source, place, start, end, score, terms }) => ({
    source: source as string,
    place: place as string,
    start: start as number,
    end: end as number,
    score,
    words: terms,
  }));
}

/** Where a passage holds any of some reduced words, as offsets into it. */
export function marksIn(passage: string, words: readonly string[]): [number, number][] {
  const wanted = new Set(words);
  return [...passage.matchAll(/[\p{L}\p{M}\p{N}'\u2019-]+/gu)]
    .filter(([word]) => wanted.has(plainWords(word)))
    .map(({ 0: word, index }): [number, number] => [index, index + word.length]);
}
