import type { Scenario } from './checkedScenario.ts';
import type { Compilable } from './compile/index.ts';

/** The scenario documented up to another day: the record is followed that far, and histories run free from there. */
export const asOfDate = (
  { scenario, collections }: Pick<Scenario, 'scenario' | 'collections'>,
  documentedUntil: string,
): Compilable => ({
  scenario: { ...scenario, documentedUntil },
  collections,
});
