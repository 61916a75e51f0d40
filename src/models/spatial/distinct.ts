/** Positions nearer than this, on a scale of 0-1, are one. */
const SAME = 1e-3;

/**
 * Which positions differ: `first` names an actor who holds each, in order, and `of` gives each actor's place in
 * that list.
 */
export interface Distinct {
  readonly first: readonly number[];
  readonly of: Int32Array;
}

/**
 * Merges positions (actors x issues, 0-1) that are nearer than 0.001 to one already on the list, by plain Euclidean
 * distance.
 */
export function distinctPositions(position: Float64Array, issues: number): Distinct {
  const first: number[] = [];
  const of = new Int32Array(position.length / issues);
  for (let i = 0; i < of.length; i += 1) {
    const known = first.findIndex((other) => euclidean(position, position, i, other, issues) < SAME);
    of[i] = known < 0 ? first.length : known;
    if (known < 0) first.push(i);
  }
  return { first, of };
}

/** Plain distance between row `i` of one table and row `j` of another. */
export function euclidean(
  one: Float64Array,
  other: Float64Array,
  i: number,
  j: number,
  issues: number,
): number {
  let sum = 0;
  for (let k = 0; k < issues; k += 1) {
    const part = one[i * issues + k] - other[j * issues + k];
    sum += part * part;
  }
  return Math.sqrt(sum);
}
