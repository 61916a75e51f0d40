/**
 * A motion against the status quo as a model of voting sees it: what each voter brings (weight > 0) and how much better the
 * motion is for him than things as they are (gain, utility; negative: worse), for the first `voters` entries.
 */
export interface Contest {
  readonly voters: number;
  readonly weight: Float64Array;
  readonly gain: Float64Array;
  /** share of all weight that carries it; 0.5: more than half */
  readonly majority: number;
}

/** The chance that the motion carries, 0-1. */
export interface Verdict {
  readonly chance: number;
}
