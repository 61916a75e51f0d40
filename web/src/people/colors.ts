import type { PersonBrief } from '../data/shapes.ts';

/** The color of a person on every page and in both themes; no one and others have theirs; whoever has none is gray. */
export function colorOf(person: PersonBrief | null | undefined): string {
  if (person === null) return 'var(--no-one)';
  if (person?.color === undefined) return 'var(--others)';
  return `light-dark(${person.color.light}, ${person.color.dark})`;
}
