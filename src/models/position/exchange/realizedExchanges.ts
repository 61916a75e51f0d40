import type { Exchange } from './possibleExchanges.ts';

/** Gains that differ by less than this part of the largest are held to be equal. */
const EQUAL = 1e-12;

/**
 * Makes exchanges from the most gainful downward, each only if none of the four positions that it is about has moved or was
 * moved to. Exchanges without gain are not made; of equal gains the first in the list is.
 *
 * `ties`: exchanges that could not be made only because others of the same gain were made before.
 *
 * @param issues how many there are
 */
export function realizedExchanges(
  possible: readonly Exchange[],
  issues: number,
): { made: Exchange[]; ties: number } {
  const largest = possible.reduce((most, { gain }) => Math.max(most, gain), 0);
  const step = EQUAL * largest;
  const gainful = possible.filter(({ gain }) => gain > step);
  const level = levels(gainful, step);
  const order = [...gainful.keys()].sort((a, b) => level[a] - level[b] || a - b);
  const usedAt = new Map<number, number>();
  const made: Exchange[] = [];
  let ties = 0;
  for (const index of order) {
    const entries = entriesOf(gainful[index], issues);
    const rivals = entries.map((entry) => usedAt.get(entry)).filter((rival) => rival !== undefined);
    if (rivals.length > 0) {
      if (rivals.every((rival) => rival === level[index])) ties += 1;
      continue;
    }
    for (const entry of entries) usedAt.set(entry, level[index]);
    made.push(gainful[index]);
  }
  return { made, ties };
}

/** For each exchange the number of its gain among all gains, the largest first; gains within a step share a number. */
function levels(exchanges: readonly Exchange[], step: number): Int32Array {
  const order = [...exchanges.keys()].sort((a, b) => exchanges[b].gain - exchanges[a].gain || a - b);
  const level = new Int32Array(exchanges.length);
  for (let n = 1; n < order.length; n += 1) {
    const same = exchanges[order[n - 1]].gain - exchanges[order[n]].gain <= step;
    level[order[n]] = level[order[n - 1]] + (same ? 0 : 1);
  }
  return level;
}

/** The four entries of the table of positions that an exchange is about. */
function entriesOf({ whole, part }: Exchange, issues: number): number[] {
  return [whole, part].flatMap(({ actor }) => [whole, part].map(({ supplies }) => actor * issues + supplies));
}
