import type { EconomyRow } from '../../engine/index.ts';
import { dateIn } from '../../evidence/index.ts';
import type { Collections, Economy } from '../../polity/index.ts';
import { earliestDay, latestDay, NEVER } from './dates.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

/** The economy known by the documented date; where several are, the latest. */
export const economyKnown = (collections: Collections, free: number): Economy | undefined =>
  collections.economies.filter(({ since }) => earliestDay(since) <= free).at(-1);

/** The economy as the engine reads it: none, or one row. */
export function compileEconomies(
  collections: Collections,
  index: Index,
  free: number,
  firstMonth: number,
  book: NumberBook,
): EconomyRow[] {
  const economy = economyKnown(collections, free);
  if (economy === undefined) return [];
  const number = (name: 'harvest' | 'output' | 'prices'): number =>
    book.add(`economies.${economy.id}.start.${name}`, economy.start[name]);
  const until = latestDay(economy.until);
  return [
    {
      issue: index.issueAt.get(economy.issue) ?? 0,
      since: earliestDay(economy.since),
      until: until > free ? NEVER : until,
      harvestMonth: (economy.harvestMonth - dateIn('gregorian', firstMonth).month + 12) % 12,
      harvest: number('harvest'),
      output: number('output'),
      prices: number('prices'),
    },
  ];
}
