/** How far a mean moves between two experiments with the same luck, and how far dice alone would move it. */
export interface Change {
  value: number;
  /** standard error of the value by dice; 0 where there is nothing to tell it by (an exact function, one outcome each) */
  error: number;
}

/**
 * Change of the mean from one list of outcomes to another, outcome by outcome:
 *
 *   d = mean of x_i,  error = sqrt(sum (x_i - d)^2 / (n (n - 1))),  x_i = to_i - from_i
 *
 * Throws RangeError where the lists are empty or differ in length.
 */
export function changeBetween(from: ArrayLike<number>, to: ArrayLike<number>): Change {
  const n = from.length;
  if (n === 0 || to.length !== n) throw new RangeError(`${n} and ${to.length} outcomes make no pairs`);
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += to[i]! - from[i]!;
  const value = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i += 1) {
    const rest = to[i]! - from[i]! - value;
    squares += rest * rest;
  }
  return { value, error: n === 1 ? 0 : Math.sqrt(squares / (n * (n - 1))) };
}

/** The square of a change without what dice add to it on average: d^2 - error^2. Right on average; below zero now and then. */
export const squareBeyondDice = ({ value, error }: Change): number => value * value - error * error;
