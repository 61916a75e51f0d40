/** What happens when everybody votes yes with the same chance, on his own. */
export interface Chances {
  /** for each player: chance that the others lose without him and win with him */
  readonly critical: Float64Array;
  /** chance that the motion wins */
  readonly win: number;
}
