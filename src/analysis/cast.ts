/**
 * What the numbers in a table of runs stand for: persons, issues and rungs by index, and the levels at which leadership was
 * asked, with the one that counts.
 */
export interface Cast {
  persons: readonly string[];
  issues: readonly string[];
  rungs: readonly string[];
  levels: readonly string[];
  standard: string;
}

/** Name of the column that holds who leads at a level. */
export const leaderColumn = (level: string): string => `leader.${level}`;

/** Value of `inner.<person>` for a voting member, and for a candidate. */
export const VOTING = 2;
export const CANDIDATE = 1;
