import { DOCTRINE, type DoctrineRow } from '../../engine/index.ts';
import type { Collections } from '../../polity/index.ts';
import { earliestDay, latestDay, NEVER } from './dates.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

/** The doctrines current by the documented date. One that wants an issue and names none is left out, which the checks report. */
export const compileDoctrines = (
  collections: Collections,
  index: Index,
  free: number,
  book: NumberBook,
): DoctrineRow[] =>
  collections.doctrines
    .filter(({ since }) => earliestDay(since) <= free)
    .filter(({ kind, issue }) => kind !== 'one-country' || (issue !== undefined && index.issueAt.has(issue)))
    .map(({ id, kind, issue, office, strength, since, until }) => ({
      kind: DOCTRINE[kind],
      issue: issue === undefined ? -1 : (index.issueAt.get(issue) ?? -1),
      office: office === undefined ? -1 : (index.officeAt.get(office) ?? -1),
      strength: book.add(`doctrines.${id}.strength`, strength),
      since: earliestDay(since),
      until: latestDay(until) > free ? NEVER : latestDay(until),
    }));
