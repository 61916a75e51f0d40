import type { Day } from '../evidence/index.ts';
import type { Collections } from './collections.ts';
import type { PeriodReader } from './period.ts';

/** Whether a person is not certainly dead on a day; on the day of death one still counts. */
export function livingOn(
  collections: Collections,
  day: Day,
  read: PeriodReader,
): (person: string) => boolean {
  const dead = collections.persons.filter(
    ({ died }) => died !== undefined && (read(died)?.latest ?? Infinity) < day,
  );
  const ids = new Set(dead.map(({ id }) => id));
  return (person) => !ids.has(person);
}
