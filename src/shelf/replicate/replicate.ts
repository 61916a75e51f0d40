import type { Model } from '../../models/index.ts';
import { type Plain, plainData } from '../plainData.ts';
import { checkDraft } from '../read/checkDraft.ts';
import type { Path } from '../read/draft.ts';
import { runModel } from '../runModel.ts';
import type { Situation } from '../situation.ts';
import type { Expectation, LiteratureCase, LiteratureFile, Printed, Verdict } from './literature.ts';
import { isPrinted } from './printed.ts';

/** One printed number, or word, with what was computed for it. */
export interface Replicated {
  /** `scholz-2011/emission-standards.yaml` */
  readonly path: string;
  /** folder of the publication */
  readonly literature: string;
  readonly case: string;
  readonly model: string;
  /** how the printed value is known; undefined where nothing was computed */
  readonly known: LiteratureCase['known'];
  /** where it stands in the answer; empty for a case that cannot be computed at all */
  readonly at: Path;
  readonly printed: string;
  /** undefined where nothing was computed */
  readonly computed: Plain | undefined;
  /** what the file says */
  readonly recorded: Verdict;
  /** what was found now */
  readonly found: Verdict;
  readonly why: string | undefined;
}

/** Runs all cases of a file and compares every printed number at its printed precision. */
export function replicate(file: LiteratureFile, shelf: readonly Model[]): readonly Replicated[] {
  return file.cases.flatMap((entry) => replicateCase(file, entry, shelf));
}

function replicateCase(file: LiteratureFile, entry: LiteratureCase, shelf: readonly Model[]): Replicated[] {
  const { id, model, known } = entry;
  const common = { path: file.path, literature: file.key, case: id, model, known };
  if (entry.expect === undefined)
    return [
      {
        ...common,
        ...{ at: [], printed: entry.printed ?? '', computed: undefined },
        ...{ recorded: 'cannot', found: 'cannot', why: entry.why },
      },
    ];
  const answer = answerOf(file, entry, shelf);
  return entry.expect.flatMap((expectation) =>
    flatten(expectation.at, expectation.printed).map(({ at, printed }) => {
      const computed = valueAt(answer, at);
      const { verdict: recorded, why } = expectation;
      const found = recorded === 'cannot' ? 'cannot' : verdictOn(printed, computed, expectation);
      return { ...common, at, printed, computed, recorded, found, why };
    }),
  );
}

function verdictOn(
  printed: string,
  computed: Plain | undefined,
  { rounding, tolerance }: Expectation,
): Verdict {
  return computed !== undefined && isPrinted(printed, computed, rounding, tolerance)
    ? 'reproduced'
    : 'differs';
}

/** The answer to a case; the reason itself where there is none, so that it shows beside the printed numbers. */
function answerOf(file: LiteratureFile, entry: LiteratureCase, shelf: readonly Model[]): Plain {
  const model = shelf.find(({ id }) => id === entry.model);
  if (model === undefined) return `there is no model "${entry.model}"`;
  const faults: string[] = [];
  const report = (path: Path, message: string): void => void faults.push(`${path.join('.')}: ${message}`);
  const situation: Situation | undefined =
    entry.situation === undefined ? undefined : checkDraft(entry.situation, [], report);
  if (faults.length > 0) throw new Error(`${file.path}, ${entry.id}: ${faults.join('; ')}`);
  const run = runModel(model, situation, entry.parameters ?? {}, entry.seed ?? 0);
  return 'problems' in run ? run.problems.join('; ') : plainData(run.answer);
}

/** Lists of printed values, each with the path of its entry. */
function flatten(at: Path, printed: Printed): { at: Path; printed: string }[] {
  if (typeof printed === 'string') return [{ at, printed }];
  return printed.flatMap((entry, index) => flatten([...at, index], entry));
}

/** The part of an answer at a path, undefined where there is none. */
function valueAt(answer: Plain, at: Path): Plain | undefined {
  let value: Plain | undefined = answer;
  for (const step of at) {
    if (typeof value !== 'object' || value === null) return typeof answer === 'string' ? answer : undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, Plain>)[step] : undefined;
  }
  return value;
}
