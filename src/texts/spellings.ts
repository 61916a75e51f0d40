import { distance } from 'fastest-levenshtein';
import type { Person } from '../polity/index.ts';
import { plainWords } from './plainText.ts';

const LONGEST_NAME_WORDS = 4;

/**
 * The parts of a question that must all be found, each with the ways to write it: a word as it is, or a person's name with
 * every other spelling of it.
 */
export function spellings(question: string, persons: readonly Person[]): string[][] {
  const names = namesOf(persons);
  const words = plainWords(question)
    .split(' ')
    .filter((word) => word !== '');
  const parts: string[][] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestName(words.slice(at, at + LONGEST_NAME_WORDS), names);
    const part = words.slice(at, at + Math.max(length, 1)).join(' ');
    parts.push(length === 0 ? [part] : [...new Set([part, ...names.get(nearestName(part, names)!)!])]);
    at += Math.max(length, 1);
  }
  return parts;
}

function longestName(words: readonly string[], names: ReadonlyMap<string, unknown>): number {
  for (let length = words.length; length > 0; length--)
    if (nearestName(words.slice(0, length).join(' '), names) !== undefined) return length;
  return 0;
}

/** The name itself, or one that differs by a single letter, if it is long enough for that to be a slip. */
function nearestName(words: string, names: ReadonlyMap<string, unknown>): string | undefined {
  if (names.has(words)) return words;
  if (words.length < 6) return undefined;
  return [...names.keys()].find(
    (name) => Math.abs(name.length - words.length) <= 1 && distance(name, words) === 1,
  );
}

/** Every name and alias, with all names of whoever bears it. */
function namesOf(persons: readonly Person[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, short, aliases = [], script } of persons) {
    const all = [short, ...aliases, ...nameParts(name), ...scriptParts(script)]
      .map(plainWords)
      .filter((word) => word.length > 2);
    for (const word of all) names.set(word, [...new Set([...(names.get(word) ?? []), ...all])]);
  }
  return names;
}

/** A name in its own script, whole, and its last word. */
const scriptParts = (script: string | undefined): string[] =>
  script === undefined ? [] : [script, script.split(' ').at(-1)!];

/** The name, and a name in brackets behind it. */
const nameParts = (name: string): string[] =>
  name
    .split(/[()]/)
    .map((part) => part.trim())
    .filter(Boolean);
