import type { Group } from '../../group.ts';
import type { Exchange } from './possibleExchanges.ts';

/** Gains that differ by less than this part of the largest are held to be equal. */
const EQUAL = 1e-12;

/**
 * Makes exchanges from the most gainful downward, each only if none of the four positions that it is about has moved or was
 * moved to. Exchanges without gain are not made. Those of equal gain are made in an order that depends on nothing but what their
 * actors bring, not on the order of the group.
 *
 * `ties`: exchanges that could not be made because one of the same gain was made before.
 */
export function realizedExchanges(
  group: Group,
  possible: readonly Exchange[],
): { made: Exchange[]; ties: number } {
  const largest = possible.reduce((most, { gain }) => Math.max(most, gain), 0);
  const step = EQUAL * largest;
  const rank = ranks(group);
  const gainful = possible.filter(({ gain }) => gain > step);
  const level = levels(gainful, step);
  const order = [...gainful.keys()].sort(
    (a, b) => level[a] - level[b] || compare(rank, gainful[a], gainful[b]) || a - b,
  );
  const usedBy = new Map<number, number>();
  const made: Exchange[] = [];
  let ties = 0;
  for (const index of order) {
    const used = entriesOf(group, gainful[index]);
    const rivals = used.map((entry) => usedBy.get(entry)).filter((rival) => rival !== undefined);
    if (rivals.length > 0) {
      if (rivals.every((rival) => rival === level[index])) ties += 1;
      continue;
    }
    for (const entry of used) usedBy.set(entry, level[index]);
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
function entriesOf({ issues }: Group, { whole, part }: Exchange): number[] {
  return [whole, part].flatMap(({ actor }) =>
    [whole, part].map(({ supplies }) => actor * issues.length + supplies),
  );
}

/** The place of each actor in an order by what he brings: capability, then positions, then saliences. */
function ranks({ actors, issues, capability, position, salience }: Group): Int32Array {
  const width = issues.length;
  const order = [...actors.keys()].sort((a, b) => {
    let difference = capability[a] - capability[b];
    for (let k = 0; k < width && difference === 0; k += 1)
      difference =
        position[a * width + k] - position[b * width + k] ||
        salience[a * width + k] - salience[b * width + k];
    return difference || a - b;
  });
  const rank = new Int32Array(actors.length);
  order.forEach((actor, place) => {
    rank[actor] = place;
  });
  return rank;
}

function compare(rank: Int32Array, a: Exchange, b: Exchange): number {
  return (
    rank[a.whole.actor] - rank[b.whole.actor] ||
    rank[a.part.actor] - rank[b.part.actor] ||
    a.whole.supplies - b.whole.supplies ||
    a.part.supplies - b.part.supplies
  );
}
