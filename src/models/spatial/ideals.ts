/** Row sums of an accommodation matrix may exceed one by rounding, by this much. */
const ROUNDING = 1e-10;

/**
 * Ideals after a turn. Row i of `accommodation` says how far the ideal of actor i follows each actor's new position;
 * what is left of one stays with his old ideal:
 *
 *   ideal_i' = sum_j a_ij position_j + (1 - sum_j a_ij) ideal_i.
 *
 * Without a matrix everybody's ideal is his position. KTAB's program, `SMPState::newIdeals`.
 */
export function idealsAfter(
  accommodation: readonly (readonly number[])[] | undefined,
  ideal: Float64Array,
  position: Float64Array,
): Float64Array {
  if (accommodation === undefined) return position;
  const issues = position.length / accommodation.length;
  const next = new Float64Array(position.length);
  accommodation.forEach((row, i) => {
    const lag = Math.max(
      0,
      row.reduce((left, share) => left - share, 1),
    );
    for (let k = 0; k < issues; k += 1) {
      let sum = lag * ideal[i * issues + k];
      row.forEach((share, j) => {
        sum += share * position[j * issues + k];
      });
      next[i * issues + k] = sum;
    }
  });
  return next;
}

/** Throws RangeError unless the matrix has one row and one column an actor, and no row adds up to more than one. */
export function requireAccommodation(
  accommodation: readonly (readonly number[])[] | undefined,
  actors: readonly string[],
): void {
  if (accommodation === undefined) return;
  if (accommodation.length !== actors.length)
    throw new RangeError(
      `accommodation has ${accommodation.length} rows: give one for each of ${actors.length} actors`,
    );
  accommodation.forEach((row, i) => {
    if (row.length !== actors.length)
      throw new RangeError(
        `accommodation of ${actors[i]} has ${row.length} entries: give one for each of ${actors.length} actors`,
      );
    const sum = row.reduce((total, share) => total + share, 0);
    if (sum > 1 + ROUNDING)
      throw new RangeError(`accommodation of ${actors[i]} adds up to ${sum}: an ideal follows by 1 at most`);
  });
}
