import type { Case } from '../situation.ts';
import { checkDraft } from './checkDraft.ts';
import { nameText, type Report } from './draft.ts';
import { collectProblems, type Reading, refuse } from './reading.ts';
import type { CaseDraft } from './tableGroup.ts';
import { numberAt } from './values.ts';

/** Checks drafts, all of them, and makes cases of them; or tells everything that is wrong. */
export function readCases(
  drafts: readonly CaseDraft[],
  parameters?: Readonly<Record<string, unknown>>,
): Reading {
  const { problems, reporter } = collectProblems();
  const cases = drafts.map((draft) =>
    caseOf(
      draft,
      reporter((path) => draft.placeOf(path)),
    ),
  );
  if (problems.length > 0) return refuse(problems);
  const read = cases.filter((entry) => entry !== undefined);
  return parameters === undefined ? { cases: read } : { cases: read, parameters };
}

function caseOf({ id, cluster, draft }: CaseDraft, report: Report): Case | undefined {
  const situation = checkDraft(draft, [], report);
  if (situation === undefined) return undefined;
  const outcome = outcomeOf(draft.outcome, situation, report);
  return { id, cluster, situation, ...(outcome === undefined ? {} : { outcome }) };
}

/** Where each issue was settled: NaN where not known, undefined where that is so of all. */
function outcomeOf(
  value: unknown,
  situation: NonNullable<ReturnType<typeof checkDraft>>,
  report: Report,
): Float64Array | undefined {
  if (value === undefined || value === null) return undefined;
  if (situation.kind !== 'group') {
    report(['outcome'], 'an outcome belongs to a group: leave it out');
    return undefined;
  }
  const { issues, low, high } = situation.value;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length !== issues.length) {
    report(['outcome'], `${values.length} outcomes for ${issues.length} issues: give one for each issue`);
    return undefined;
  }
  const outcome = Float64Array.from(values, (entry, k) =>
    entry === null || entry === undefined
      ? Number.NaN
      : numberAt(entry, ['outcome', k], `outcome of ${nameText(issues[k]!)}`, { low, high }, report),
  );
  return outcome.every(Number.isNaN) ? undefined : outcome;
}
