/** One majority that a coalition must reach: weights in the order of the players, and the least weight that wins. */
export interface Majority {
  readonly weights: readonly number[];
  readonly quota: number;
}

/**
 * A weighted voting game: a coalition wins if it reaches every majority (weight >= quota). Weights and quotas are whole
 * numbers >= 0; scale fractions up first, since sums of fractions decide ties by rounding.
 */
export interface Game {
  readonly players: readonly string[];
  readonly majorities: readonly Majority[];
}
