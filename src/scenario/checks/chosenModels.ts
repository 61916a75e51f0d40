import { ASKED } from '../../engine/index.ts';
import { SHELF } from '../../models/index.ts';
import type { MechanismSettings } from '../draft.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import type { Check, CheckFinding } from './ground.ts';
import { onScenario } from './scenario.ts';

/** A model chosen for a mechanism answers the mechanism's question, and takes the parameters it is given. */
export const modelsAnswer: Check = onScenario((_, scenario) => [
  ...settingsFindings(scenario.mechanisms, ['scenario', 'mechanisms']),
  ...(['readings', 'causes'] as const).flatMap((list) =>
    (scenario[list] ?? []).flatMap(({ mechanisms }, index) =>
      settingsFindings(mechanisms, ['scenario', list, index, 'mechanisms']),
    ),
  ),
]);

function settingsFindings(
  settings: Readonly<Record<string, MechanismSettings>> | undefined,
  path: Path,
): CheckFinding[] {
  return Object.entries(settings ?? {}).flatMap(([id, { model }]) =>
    model === undefined ? [] : modelFindings(id, model, [...path, id, 'model']),
  );
}

function modelFindings(
  mechanism: string,
  { id, parameters = {} }: NonNullable<MechanismSettings['model']>,
  path: Path,
): CheckFinding[] {
  const question = (ASKED as Readonly<Record<string, string>>)[mechanism];
  if (question === undefined) {
    const able = Object.keys(ASKED).join(' and ');
    return [
      { path, what: () => `only ${able} can be answered by a model of the shelf, not ${quoted(mechanism)}` },
    ];
  }
  const known = SHELF.filter((model) => model.question === question);
  const model = known.find((candidate) => candidate.id === id);
  if (model === undefined) {
    const ids = known.map((candidate) => candidate.id);
    const near = didYouMean(id, ids);
    return [
      {
        path: [...path, 'id'],
        what: () =>
          `${quoted(id)} is no model of a ${question}${near === '' ? `; there are: ${ids.join(', ')}` : near}`,
      },
    ];
  }
  const parsed = model.parameters.safeParse(parameters);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        path: [...path, 'parameters', ...issue.path.map(String)],
        what: () => `parameter of ${quoted(id)}: ${issue.message}`,
      }));
}
