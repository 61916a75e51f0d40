import { gcd } from '../power/gcd.ts';

/** Members who heed each other, directly or through others, and nobody else. */
export interface ClosedGroup {
  readonly members: readonly number[];
  /** greatest common divisor of the lengths of all circles of heeding; opinions swing forever if it is above one */
  readonly period: number;
}

/**
 * The closed groups of a network, in the order of their first members: everybody outside them ends as a mixture of them.
 *
 * @param influence n x n, row by row; i heeds j where the entry is above zero
 */
export function closedGroups(influence: Float64Array, n: number): ClosedGroup[] {
  const reach = Array.from({ length: n }, (_, from) => distances(influence, n, from));
  const groups: ClosedGroup[] = [];
  for (let first = 0; first < n; first += 1) {
    const members = reach[first]!.flatMap((distance, j) => (distance >= 0 ? [j] : []));
    const closed = members.every((j) => reach[j]![first]! >= 0);
    if (closed && members[0] === first)
      groups.push({ members, period: periodOf(influence, n, members, reach[first]!) });
  }
  return groups;
}

/** Steps of heeding from one member to each, 0 to himself, -1 where there is no way. */
function distances(influence: Float64Array, n: number, from: number): number[] {
  const distance = Array<number>(n).fill(-1);
  distance[from] = 0;
  const queue = [from];
  for (const i of queue) {
    for (let j = 0; j < n; j += 1) {
      if (influence[i * n + j] > 0 && distance[j] === -1) {
        distance[j] = distance[i]! + 1;
        queue.push(j);
      }
    }
  }
  return distance;
}

/** E. V. Denardo, "Periods of Connected Networks and Powers of Nonnegative Matrices", Math. Oper. Res. 2 (1977), 20-24. */
function periodOf(
  influence: Float64Array,
  n: number,
  members: readonly number[],
  distance: readonly number[],
): number {
  let period = 0;
  for (const i of members) {
    for (const j of members) {
      if (influence[i * n + j] > 0) period = gcd(period, Math.abs(distance[i]! + 1 - distance[j]!));
    }
  }
  return period;
}
