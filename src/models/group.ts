/**
 * Actors with a stance on one or more issues: the situation of every model that asks where a group will settle.
 * Tables are row by row: actor `i` on issue `k` stands at `i * issues.length + k`.
 */
export interface Group {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** resources each can bring to bear, >= 0; only ratios count */
  readonly capability: Float64Array;
  /** where each stands, within `low` to `high` */
  readonly position: Float64Array;
  /** how much each cares, 0-1 */
  readonly salience: Float64Array;
  /** ends of the scale, the same for all issues; 0 and 100 unless the table says otherwise */
  readonly low: number;
  readonly high: number;
  /** where things stand if nothing is agreed, for each issue; NaN where unknown; absent where no issue has one */
  readonly reference?: Float64Array;
}

/** What a model of position answers, at least: where each issue settles, on the scale of the group. */
export interface Settlement {
  readonly forecast: Float64Array;
}
