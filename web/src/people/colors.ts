import type { PersonBrief } from '../data/shapes.ts';

/** The color of a person on every page and in both themes: no one has one too, and whoever has none is gray. */
export function colorOf(person: { color?: PersonBrief['color'] | undefined } | null | undefined): string {
  if (person === null) return 'var(--no-one)';
  if (person?.color === undefined) return 'var(--quiet)';
  return `light-dark(${person.color.light}, ${person.color.dark})`;
}
