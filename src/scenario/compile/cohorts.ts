import type { CohortRow } from '../../engine/index.ts';
import { parseDay } from '../../evidence/index.ts';
import type { Collections } from '../../polity/index.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

/** Cohorts counted by the documented date, and what each wants, [cohort][issue], -1 where it has no view. */
export function compileCohorts(
  collections: Collections,
  index: Index,
  free: number,
  book: NumberBook,
): { cohorts: CohortRow[]; cohortWant: Int32Array } {
  const known = collections.cohorts.filter(({ from }) => parseDay(from) <= free);
  const cohortWant = new Int32Array(known.length * index.issues.length).fill(-1);
  const cohorts = known.map(({ id, members, growth, dissent, levied, wants = [] }, n) => {
    for (const { issue, position } of wants) {
      const k = index.issueAt.get(issue);
      if (k !== undefined)
        cohortWant[n * index.issues.length + k] = book.add(`cohorts.${id}.wants.${issue}`, position);
    }
    return {
      members: book.add(`cohorts.${id}.members`, members),
      growth: book.add(`cohorts.${id}.growth`, growth),
      dissent: book.add(`cohorts.${id}.dissent`, dissent),
      levied: levied === true ? 1 : 0,
    };
  });
  return { cohorts, cohortWant };
}
