import { type Calendar, dateBounds, parseDay } from '../../evidence/index.ts';

/** Later than any horizon, and still a whole number of 32 bits, as the engine wants days. */
export const NEVER = 0x40000000;

/** First day that a date may mean; the far past where it is open. */
export const earliestDay = (text: string, calendar: Calendar = 'gregorian'): number =>
  dateBounds(text, calendar).earliest ?? Number.NEGATIVE_INFINITY;

/** Last day that a date may mean; the far future where it is open or absent. */
export const latestDay = (text: string | undefined, calendar: Calendar = 'gregorian'): number =>
  text === undefined
    ? Number.POSITIVE_INFINITY
    : (dateBounds(text, calendar).latest ?? Number.POSITIVE_INFINITY);

/** The entry with the latest `from` on or before `day`; undefined if all begin later. Later entries of one day win. */
export function latestEntry<T extends { from: string }>(entries: readonly T[], day: number): T | undefined {
  let best: T | undefined;
  for (const entry of entries) {
    const from = parseDay(entry.from);
    if (from <= day && (best === undefined || from >= parseDay(best.from))) best = entry;
  }
  return best;
}
