import type { Person } from './person.ts';

/** Finds the person whom a name means: by id, name, short name or alias; undefined where no one or several are meant. */
export type Namer = (name: string) => Person | undefined;

export function namer(persons: readonly Person[]): Namer {
  const known = new Map<string, Person | null>();
  for (const person of persons) {
    const names = [person.id, person.name, person.short, ...(person.aliases ?? [])];
    for (const name of new Set(names.map(plainName))) {
      const other = known.get(name);
      known.set(name, other !== undefined && other !== person ? null : person);
    }
  }
  return (name) => known.get(plainName(name)) ?? undefined;
}

/** A name without case, marks and punctuation: what is left when two spellings differ in nothing that counts. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Items of a list in words: "a, b and c", or ids with blanks between them. */
export function listed(text: string): string[] {
  const words = /,| and /.test(text)
    ? text.split(/,| and /)
    : /^[a-z0-9- ]+$/.test(text)
      ? text.split(' ')
      : [text];
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

/** The order of code units: the same everywhere, unlike the order of a language. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
