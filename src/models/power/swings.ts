/** Whom coalitions need, counted exactly. */
export interface Swings {
  /** for each player: coalitions that win with him and lose without him */
  readonly swings: readonly bigint[];
  /** coalitions that win */
  readonly winning: bigint;
}

/** For each player, by the number of others beside him: coalitions that win with him and lose without him. */
export type SwingsBySize = readonly (readonly bigint[])[];
