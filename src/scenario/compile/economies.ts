import { DRIVER, type EconomyRow } from '../../engine/index.ts';
import { dateIn } from '../../evidence/index.ts';
import type { Collections, Economy } from '../../polity/index.ts';
import { earliestDay, latestDay } from './dates.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

/** Later than any horizon, and still a whole number of 32 bits. */
const NEVER = 0x40000000;

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

/** What brings about a kind of shock inside the model, and as which of its kinds. */
export function driverOf(
  collections: Collections,
  shock: string,
  free: number,
): { driver: number; part: number } {
  const economy = economyKnown(collections, free);
  const part =
    economy === undefined
      ? -1
      : [economy.crises.prices, economy.crises.grain, economy.crises.hunger].indexOf(shock);
  return part < 0 ? { driver: DRIVER.none, part } : { driver: DRIVER.economy, part };
}
