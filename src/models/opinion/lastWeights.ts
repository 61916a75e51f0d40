import type { ClosedGroup } from './closedGroups.ts';
import { solve } from './solve.ts';

/**
 * What each first opinion counts for in each last one, where everybody takes over and over the mean of those he heeds: row i
 * holds the weights of i and adds up to one. Members of a closed group share one row, their lasting influence; everybody else
 * mixes the rows of the groups by how much of his heeding ends in each.
 *
 * Meant for groups of period 1; for others it is the average over time. Tables are n x n, row by row.
 *
 * W. Feller, An Introduction to Probability Theory and Its Applications 1, 3rd edition 1968, chapter 15.
 */
export function lastWeights(
  influence: Float64Array,
  n: number,
  groups: readonly ClosedGroup[],
): Float64Array {
  const weights = new Float64Array(n * n);
  const inGroup = new Set(groups.flatMap(({ members }) => members));
  const outside = Array.from({ length: n }, (_, i) => i).filter((i) => !inGroup.has(i));
  const ending = endings(influence, n, groups, outside);
  groups.forEach(({ members }, g) => {
    const lasting = lastingInfluence(influence, n, members);
    const fill = (i: number, part: number) => {
      members.forEach((j, at) => {
        weights[i * n + j] = part * lasting[at];
      });
    };
    for (const i of members) fill(i, 1);
    outside.forEach((i, at) => {
      fill(i, ending[at * groups.length + g]);
    });
  });
  return weights;
}

/** The row vector that a closed group's influence leaves unchanged and whose entries add up to one. */
function lastingInfluence(influence: Float64Array, n: number, members: readonly number[]): Float64Array {
  const size = members.length;
  const left = new Float64Array(size * size).fill(1);
  const right = new Float64Array(size);
  right[size - 1] = 1;
  // One equation for each member but the last, in whose place stands that all adds up to one.
  for (let row = 0; row < size - 1; row += 1) {
    members.forEach((i, column) => {
      left[row * size + column] = (row === column ? 1 : 0) - influence[i * n + members[row]!];
    });
  }
  return solve(left, right, size);
}

/** For everybody outside the groups, row by row: how much of his heeding ends in each group. */
function endings(
  influence: Float64Array,
  n: number,
  groups: readonly ClosedGroup[],
  outside: readonly number[],
): Float64Array {
  const size = outside.length;
  const left = new Float64Array(size * size);
  const right = new Float64Array(size * groups.length);
  outside.forEach((i, row) => {
    outside.forEach((j, column) => {
      left[row * size + column] = (row === column ? 1 : 0) - influence[i * n + j];
    });
    groups.forEach(({ members }, g) => {
      right[row * groups.length + g] = members.reduce((sum, j) => sum + influence[i * n + j], 0);
    });
  });
  return solve(left, right, size);
}
