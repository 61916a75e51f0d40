/**
 * Who heeds whom: row `i` of `influence` (n x n, row by row) says what part of `i`'s next opinion comes from each member and
 * sums to one. `opinion` is where they begin (n x topics, row by row); `openness` 0-1 is how far each moves from it
 * (Friedkin-Johnsen's susceptibility; 1 where absent).
 */
export interface Network {
  readonly members: readonly string[];
  readonly topics: readonly string[];
  readonly influence: Float64Array;
  readonly opinion: Float64Array;
  readonly openness?: Float64Array;
}
