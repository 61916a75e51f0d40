import type { Place, Problem } from './draft.ts';

/** At most this many problems are worded and shown in one run; the rest are counted. */
export const MAX_PROBLEMS_SHOWN = 200;
/** Beyond this many, problems are counted without being placed: a broken file of 20 MB can hold a million. */
const MAX_PLACED = 5_000;

/** Something wrong, not yet placed or worded: both cost time, and only the first few are shown. */
export interface Finding {
  where: () => Place;
  what: () => string;
}

/** Problems as shown, in the order of files, lines and columns, and how many more there are. */
export interface ProblemReport {
  problems: Problem[];
  /** problems found beyond those listed */
  more: number;
}

/** Places, sorts and words the first findings. */
export function report(findings: readonly Finding[], limit: number = MAX_PROBLEMS_SHOWN): ProblemReport {
  const placed = findings
    .slice(0, MAX_PLACED)
    .map((finding, order) => ({ place: finding.where(), finding, order }));
  placed.sort((a, b) => comparePlaces(a.place, b.place) || a.order - b.order);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (const { place, finding } of placed) {
    if (problems.length === limit) break;
    const problem: Problem = {
      file: place.file,
      line: place.line,
      column: place.column,
      message: finding.what(),
    };
    const text = formatProblem(problem);
    if (seen.has(text)) repeated += 1;
    else problems.push(problem);
    seen.add(text);
  }
  return { problems, more: findings.length - problems.length - repeated };
}

function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** One problem as a line: `polities/bolshevik/offices.yaml:14:11: body "orgburro" is unknown; did you mean "orgburo"?` */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

/** All problems as lines, with "and N more" at the end where the list was cut. */
export function formatReport({ problems, more }: ProblemReport): string[] {
  const lines = problems.map(formatProblem);
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

/** Text of a file inside a message: in quotes, on one line, shortened, without control characters. */
export function quoted(text: string, longest = 60): string {
  const short = text.length > longest ? `${text.slice(0, longest)}...` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029]/g, ' ');
}

/** The same without quotes, for names inside a sentence. */
export function plain(text: string, longest = 60): string {
  return quoted(text, longest).slice(1, -1);
}
