import type { ScenarioFile } from '../draft.ts';
import type { NumberBook } from './numbers.ts';

/** Path of the number that says what a vote on record counts as. */
export const RECORD_WEIGHT = 'records.weight';

/**
 * What a vote on record counts as: its place among the numbers, or -1 where the scenario says nothing. Its range is left out, for
 * histories would draw the least of it for themselves, since that weighs them least.
 */
export function recordWeight({ records }: ScenarioFile, book: NumberBook): number {
  if (records?.weight === undefined) return -1;
  const { range: _, ...fixed } = records.weight;
  return book.add(RECORD_WEIGHT, fixed);
}
