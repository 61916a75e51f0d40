import type { Compilable, Scenario } from '../scenario/index.ts';

/** The scenario documented up to another day: the record is followed that far, and histories run free from there. */
export const asOfDate = ({ scenario, collections }: Scenario, documentedUntil: string): Compilable => ({
  scenario: { ...scenario, documentedUntil },
  collections,
});
