import type { Case } from '../situation.ts';
import type { Path, Place, Problem, Report } from './draft.ts';
import { READ_LIMITS } from './limits.ts';

/** What a file held: its situations and, where it sets any, parameters; or everything that is wrong with it. */
export type Reading =
  | { readonly cases: readonly Case[]; readonly parameters?: Readonly<Record<string, unknown>> }
  | { readonly problems: readonly Problem[] };

/** Collects problems. */
export interface Collected {
  readonly problems: Problem[];
  /** a report into this list that finds places with `placeOf` */
  reporter(placeOf: (path: Path) => Place): Report;
}

export function collectProblems(first: readonly Problem[] = []): Collected {
  const problems = [...first];
  return {
    problems,
    reporter: (placeOf) => (path, message) => {
      // a faulty file can have a problem in every cell; the first are enough to mend it by
      if (problems.length < 10 * READ_LIMITS.problems) problems.push({ ...placeOf(path), message });
    },
  };
}

/** A reading of nothing but problems, in the order of the file, at most as many as are told. */
export function refuse(problems: readonly Problem[]): { readonly problems: readonly Problem[] } {
  const sorted = problems
    .map((problem, order) => ({ problem, order }))
    .sort((a, b) => a.problem.row - b.problem.row || a.problem.column - b.problem.column || a.order - b.order)
    .map(({ problem }) => problem);
  const more = sorted.length - READ_LIMITS.problems;
  if (more <= 0) return { problems: sorted };
  const told = sorted.slice(0, READ_LIMITS.problems);
  const last = told[told.length - 1]!;
  return { problems: [...told, { ...last, message: `and ${more} more problems from here on` }] };
}
