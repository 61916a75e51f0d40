import type { Person } from 'plenum/polity';

/** The color of a person on every page and in both themes; whoever has none is gray. */
export const personHue = (person: Person | undefined): string =>
  person?.color === undefined ? 'var(--quiet)' : `light-dark(${person.color.light}, ${person.color.dark})`;
