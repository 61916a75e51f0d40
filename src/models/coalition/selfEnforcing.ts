/**
 * How much each set of members can bring, and how much more than that it takes to win in it. Sets are bit sets: bit i is
 * member i. Z wins within X if `strength[Z] > hurdle[X]`, and is on the boundary if the two are equal; the units are free, as
 * long as these comparisons and those between strengths are exact.
 */
export interface Strengths {
  readonly members: number;
  readonly strength: Float64Array;
  readonly hurdle: Float64Array;
}

/** Most members: 3^16 is 43 million pairs of a set and a part of it. */
export const MOST_MEMBERS = 16;

/**
 * Marks the self-enforcing sets with 1: those of which no part both wins within them and is itself self-enforcing (so that it
 * could throw out the others without being thrown out in turn). By induction from the smaller sets to the larger; 3^n steps at
 * most. With `boundaryWins` a part on the boundary wins too.
 *
 * Acemoglu and others, "Coalition Formation in Non-Democracies", Review of Economic Studies 75 (2008), 987-1009.
 */
export function markSelfEnforcing(
  { members, strength, hurdle }: Strengths,
  boundaryWins: boolean,
  marks: Uint8Array,
): void {
  for (let set = 1; set < 1 << members; set += 1) {
    const needed = hurdle[set];
    let holds = 1;
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      if (marks[part] === 0) continue;
      if (strength[part] > needed || (boundaryWins && strength[part] === needed)) {
        holds = 0;
        break;
      }
    }
    marks[set] = holds;
  }
}

/** The weakest of the self-enforcing sets that win within everybody, every one of them if several tie; or else everybody. */
export function weakestRulers(
  { members, strength, hurdle }: Strengths,
  boundaryWins: boolean,
  marks: Uint8Array,
): number[] {
  const everybody = (1 << members) - 1;
  const needed = hurdle[everybody];
  let rulers = [everybody];
  let least = strength[everybody];
  for (let set = 1; set < everybody; set += 1) {
    if (marks[set] === 0 || strength[set] > least) continue;
    if (strength[set] < needed || (strength[set] === needed && !boundaryWins)) continue;
    if (strength[set] < least) rulers = [];
    rulers.push(set);
    least = strength[set];
  }
  return rulers;
}
