import type { Tie } from 'plenum/polity';

/** One person's feeling for another on a day; `tie` is the entry it stands in. */
export interface TieCell {
  readonly person: string;
  readonly toward: string;
  readonly tie: Tie;
}

/** Who felt how for whom on a day, as a square table; a pair on which nothing is on record has no cell. */
export interface TieMatrix {
  readonly persons: readonly string[];
  readonly cells: ReadonlyMap<string, TieCell>;
}

export const pairKey = (person: string, toward: string): string => `${person} ${toward}`;

/**
 * The matrix of the ties that held on a day; a mutual tie fills both its cells unless the other way has an entry of its own.
 *
 * @param order persons in the order wanted; those without any tie are left out
 */
export function tieMatrix(ties: readonly Tie[], order: readonly string[]): TieMatrix {
  const cells = new Map<string, TieCell>();
  for (const tie of ties.filter(({ mutual }) => mutual === true))
    cells.set(pairKey(tie.toward, tie.person), { person: tie.toward, toward: tie.person, tie });
  for (const tie of ties)
    cells.set(pairKey(tie.person, tie.toward), { person: tie.person, toward: tie.toward, tie });
  const named = new Set([...cells.values()].flatMap(({ person, toward }) => [person, toward]));
  return { persons: order.filter((person) => named.has(person)), cells };
}

/** Lines of the network: each pair once, with the mean feeling of both ways as far as known. */
export interface TieLink {
  readonly source: string;
  readonly target: string;
  readonly liking: number;
}

export function tieLinks({ persons, cells }: TieMatrix): TieLink[] {
  return persons.flatMap((source, i) =>
    persons.slice(i + 1).flatMap((target): TieLink[] => {
      const ways = [cells.get(pairKey(source, target)), cells.get(pairKey(target, source))];
      const known = ways.flatMap((cell) => (cell === undefined ? [] : [cell.tie.liking.value]));
      if (known.length === 0) return [];
      return [{ source, target, liking: known.reduce((sum, value) => sum + value, 0) / known.length }];
    }),
  );
}
