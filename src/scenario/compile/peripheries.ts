import type { CompetenceRow, PeripheryRow } from '../../engine/index.ts';
import type { Collections } from '../../polity/index.ts';
import { earliestDay, latestDay, NEVER } from './dates.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

/** Peripheries known by the documented date, the lower before those above them as they are written, and what they decide. */
export function compilePeripheries(
  collections: Collections,
  index: Index,
  free: number,
  book: NumberBook,
): { peripheries: PeripheryRow[]; peripheryIds: string[]; competences: CompetenceRow[] } {
  const known = collections.peripheries.filter(({ since }) => earliestDay(since) <= free);
  const ids = known.map(({ id }) => id);
  return {
    peripheryIds: ids,
    peripheries: known.map(({ id, above, issue, stance, own, pool, posts, since, until }) => ({
      above: above === undefined ? -1 : ids.indexOf(above),
      issue: index.issueAt.get(issue) ?? 0,
      pool: Math.max(0, index.pools.indexOf(pool)),
      stance: book.add(`peripheries.${id}.stance`, stance),
      own: book.add(`peripheries.${id}.own`, own),
      posts: book.add(`peripheries.${id}.posts`, posts),
      since: earliestDay(since),
      until: latestDay(until) > free ? NEVER : latestDay(until),
    })),
    competences: collections.competences.map(({ id, issue, keptFrom }) => ({
      issue: index.issueAt.get(issue) ?? 0,
      keptFrom: book.add(`competences.${id}.keptFrom`, keptFrom),
    })),
  };
}
