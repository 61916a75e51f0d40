import type { ArenaRow, AttemptRow } from '../../engine/index.ts';
import type { Arena, Collections } from '../../polity/index.ts';
import { earliestDay, latestDay, NEVER } from './dates.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

/** The arenas known by the documented date. */
export const arenasKnown = (collections: Collections, free: number): Arena[] =>
  collections.arenas.filter(({ since }) => earliestDay(since) <= free);

/** Arenas as the engine reads them, and what is tried in each. */
export function compileArenas(
  collections: Collections,
  index: Index,
  free: number,
  book: NumberBook,
): { arenas: ArenaRow[]; attempts: AttemptRow[] } {
  const known = arenasKnown(collections, free);
  return {
    arenas: known.map(({ office, issue, since, until }) => ({
      office: index.officeAt.get(office) ?? -1,
      issue: index.issueAt.get(issue) ?? 0,
      since: earliestDay(since),
      until: latestDay(until) > free ? NEVER : latestDay(until),
    })),
    attempts: known.flatMap(({ id, attempts }, arena) =>
      attempts.map(({ shock, success }, n) => ({
        arena,
        shock: index.shockAt.get(shock) ?? 0,
        success: book.add(`arenas.${id}.attempts.${n}`, success),
      })),
    ),
  };
}
