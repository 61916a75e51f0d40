import type { Scenario } from '../checkedScenario.ts';
import type { Continuity } from '../continuity.ts';
import { filesId } from '../fitted.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import { everywhere } from './fields.ts';
import type { ReformFinding } from './reform.ts';

/** What is wrong with a file on continuity: areas, claims, causes, offices and issues that do not exist, and ids given twice. */
export function checkContinuity(file: Continuity, { scenario, collections }: Scenario): ReformFinding[] {
  const { features, areas, shares } = file;
  const areaIds = areas.map(({ id }) => id);
  const claims = new Set(collections.claims.map(({ id }) => id));
  return [
    ...(file.id === filesId(scenario)
      ? []
      : [finding(['id'], () => `this file belongs to the scenario ${quoted(filesId(scenario))}: say so`)]),
    ...twice(features, ['features']),
    ...features.flatMap(({ area }, i) => unknown(area, 'area', areaIds, ['features', i, 'area'])),
    ...everywhere(features, 'claims').flatMap(({ path, value }) =>
      (value as string[]).flatMap((id, index) =>
        claims.has(id) ? [] : unknown(id, 'claim', [...claims], ['features', ...path, index]),
      ),
    ),
    ...(shares === undefined ? [] : shareFindings(shares, { scenario, collections })),
  ];
}

function shareFindings(
  { office, rules, circumstance, outcomes }: NonNullable<Continuity['shares']>,
  { scenario, collections }: Pick<Scenario, 'scenario' | 'collections'>,
): ReformFinding[] {
  const causes = (scenario.causes ?? []).map(({ id }) => id);
  const issues = collections.issues.map(({ id }) => id);
  const offices = collections.offices.map(({ id }) => id);
  return [
    ...unknown(office, 'office', offices, ['shares', 'office']),
    ...Object.entries({ rules, circumstance }).flatMap(([side, { causes: named }]) =>
      named.flatMap((id, i) => unknown(id, 'cause of the scenario', causes, ['shares', side, 'causes', i])),
    ),
    ...twice(outcomes, ['shares', 'outcomes']),
    ...outcomes.flatMap((outcome, i) =>
      outcome.kind === 'policy'
        ? unknown(outcome.issue, 'issue', issues, ['shares', 'outcomes', i, 'issue'])
        : [],
    ),
  ];
}

const finding = (path: Path, what: () => string): ReformFinding => ({ path, what });

const unknown = (id: string, word: string, known: readonly string[], path: Path): ReformFinding[] =>
  known.includes(id) ? [] : [finding(path, () => `${quoted(id)} is no ${word}${didYouMean(id, known)}`)];

const twice = (entries: readonly { id: string }[], path: Path): ReformFinding[] =>
  entries.flatMap(({ id }, i) =>
    entries.findIndex((other) => other.id === id) === i
      ? []
      : [finding([...path, i, 'id'], () => `${quoted(id)} stands twice`)],
  );
