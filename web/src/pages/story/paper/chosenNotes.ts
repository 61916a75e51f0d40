import type { NoteClaim } from '../../../data/shapes.ts';

/** How many cards a worksheet has room for. */
const CARDS = 4;

/** The notes that become source cards: one of each source first, so that as many voices as may be are heard. */
export function chosenNotes(notes: readonly NoteClaim[]): NoteClaim[] {
  const told = notes.filter(({ paraphrase }) => paraphrase !== null);
  const first = told.filter(({ source }, at) => told.findIndex((note) => note.source === source) === at);
  const more = told.filter((note) => !first.includes(note));
  return [...first, ...more].slice(0, CARDS);
}

/** A, B, C, D. */
export const letterOf = (at: number): string => 'ABCD'[at] ?? '';
