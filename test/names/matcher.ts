// Finds the names of a polity's people in program text, however a programmer would write them.

export interface NamedPerson {
  readonly id: string;
  readonly name?: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
}

/** Fewer letters would hit ordinary words. */
const SHORTEST = 4;

/** Splits identifiers: `isLenin`, `LENIN_ILL` and `lenin-ill` all hold the word. */
const separated = (text: string): string => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');

/** Everything by which one is called: id, short name, aliases, and the full name with and without its brackets. */
function wordsFor(person: NamedPerson): string[] {
  const full = person.name ?? '';
  const brackets = [...full.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const names = [
    person.short ?? '',
    ...(person.aliases ?? []),
    full.replace(/\s*\([^)]*\)/g, ''),
    ...brackets,
  ];
  return [person.id, ...names, ...names.map((name) => name.toUpperCase())].filter(
    (word) => word.length >= SHORTEST,
  );
}

/** A function that lists the people named in a text: whole words, capitals as in the name (or all capitals). */
export function nameFinder(people: readonly NamedPerson[]): (text: string) => string[] {
  const words = [...new Set(people.flatMap(wordsFor))].sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...new Set(separated(text).match(pattern) ?? [])];
}
