import { type Scenario, sealed } from './checkedScenario.ts';
import { type Check, type Ground, type KnownMechanism, type Laid, newGround } from './checks/ground.ts';
import { CHECKS, WARNINGS } from './checks/index.ts';
import type { Problem, ScenarioDraft } from './draft.ts';
import { type Finding, type ProblemReport, report } from './problems.ts';

/** A checked scenario with its warnings, or everything that is wrong. */
export type Checked = { scenario: Scenario; warnings: Problem[] } | ProblemReport;

/** The only way from a draft to a `Scenario`: all checks, on everything, at once. */
export function checkScenario(draft: ScenarioDraft, mechanisms?: readonly KnownMechanism[]): Checked {
  const { wrong, warnings } = findingsOf(
    { ...draft, misshapen: draft.misshapen ?? {}, mechanisms },
    draft.place,
  );
  if (wrong.length > 0) return report(wrong);
  return { scenario: sealed(draft), warnings: report(warnings).problems };
}

/** What the checks find in a draft, or in what there is of one: without a scenario, its checks find nothing. */
export function findingsOf(
  laid: Laid,
  place: ScenarioDraft['place'],
): { wrong: Finding[]; warnings: Finding[] } {
  const ground = newGround(laid);
  return { wrong: run(CHECKS, ground, place), warnings: run(WARNINGS, ground, place) };
}

function run(checks: readonly Check[], ground: Ground, place: ScenarioDraft['place']): Finding[] {
  return checks
    .flatMap((check) => check(ground))
    .map(({ path, atKey, what }) => ({ where: () => place(path, atKey), what }));
}
