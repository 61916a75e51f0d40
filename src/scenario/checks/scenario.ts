import { addMonths, formatDay } from '../../evidence/index.ts';
import { defaultActors } from '../checkedScenario.ts';
import type { ScenarioFile } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import type { Check, CheckFinding, Ground } from './ground.ts';
import { unknown } from './references.ts';

/** Longer than this no leadership struggle runs, and no model of one should. */
const LONGEST_YEARS = 60;
/** As the schema has it for actors that are named. */
const MOST_ACTORS = 60;
/** What a scenario must say, itself or by what it extends. */
const NEEDED = ['start', 'horizon', 'leadership'] as const;

/** The scenario names its polity, and says when it begins and ends and which bodies lead. */
export const scenarioComplete: Check = onScenario((ground, scenario) => {
  const missing = NEEDED.filter((key) => scenario[key] === undefined).map((key) => ({
    path: ['scenario'],
    what: () => `key "${key}" is missing: every scenario needs it, or extends one that has it`,
  }));
  const { head } = ground;
  if (head === undefined || head.id === scenario.polity) return missing;
  return [
    ...missing,
    {
      path: ['scenario', 'polity'],
      what: () => `the polity read for this scenario is ${quoted(head.id)}, not ${quoted(scenario.polity)}`,
    },
  ];
});

/** start <= documentedUntil <= horizon, and not too long. */
export const scenarioDates: Check = onScenario((ground, { start, documentedUntil, horizon }) => {
  const exists = (day: string | undefined): boolean =>
    day !== undefined && ground.periodOf(day) !== undefined;
  const findings: CheckFinding[] = [];
  const add = (key: string, what: string): void =>
    void findings.push({ path: ['scenario', key], what: () => what });
  if (start !== undefined && documentedUntil !== undefined && documentedUntil < start)
    add('documentedUntil', `"documentedUntil" (${documentedUntil}) lies before "start" (${start})`);
  if (documentedUntil !== undefined && horizon !== undefined && horizon < documentedUntil)
    add('horizon', `"horizon" (${horizon}) lies before "documentedUntil" (${documentedUntil})`);
  if (start === undefined || horizon === undefined || !exists(start) || !exists(horizon)) return findings;
  if (horizon <= start) add('horizon', `"horizon" (${horizon}) must come after "start" (${start})`);
  const latest = Number(start.slice(0, 4)) + LONGEST_YEARS > 9999 ? '9999-12-31' : yearsAfter(ground, start);
  if (horizon > latest)
    add(
      'horizon',
      `"horizon" (${horizon}) is more than ${LONGEST_YEARS} years after "start": at most ${latest}`,
    );
  return findings;
});

function yearsAfter(ground: Ground, start: string): string {
  return formatDay(addMonths(ground.periodOf(start)?.earliest ?? 0, 12 * LONGEST_YEARS));
}

/** The bodies that lead exist, and so do the actors, each named once. */
export const scenarioNames: Check = onScenario((ground, { leadership, actors, only, start }) => {
  const lists = Object.entries(only ?? {}).flatMap(([list, ids]) =>
    (ids ?? []).flatMap((id, index) =>
      unknown(ground, id, [list as 'issues' | 'motions' | 'shocks'], ['scenario', 'only', list, index]),
    ),
  );
  const bodies = [
    ...lists,
    ...Object.entries(leadership ?? {}).flatMap(([part, id]) =>
      unknown(ground, String(id), ['bodies'], ['scenario', 'leadership', part]),
    ),
  ];
  if (actors === undefined) return [...bodies, ...tooFewActors(ground, leadership?.inner, start)];
  const persons = actors.flatMap((id, index): CheckFinding[] => {
    const path = ['scenario', 'actors', index];
    if (actors.indexOf(id) !== index) return [{ path, what: () => `actor ${quoted(id)} is named twice` }];
    return unknown(ground, id, ['persons'], path);
  });
  return [...bodies, ...persons];
});

/** Where a scenario names no actors, there must be some to be found. */
function tooFewActors(ground: Ground, inner: string | undefined, start: string | undefined): CheckFinding[] {
  if (inner === undefined || start === undefined || !ground.ids.bodies.has(inner)) return [];
  const count = defaultActors(ground.collections, inner, start).length;
  if (count >= 2 && count <= MOST_ACTORS) return [];
  const what = `key "actors" is missing, and neither the members of ${inner} on ${start} nor the persons of tier 1 are 2 to ${MOST_ACTORS}: name the actors`;
  return [{ path: ['scenario'], what: () => what }];
}

/** Mechanisms and their parameters are known to the engine, in the scenario, its readings and its causes. */
export const mechanismsKnown: Check = onScenario((ground, scenario) => [
  ...unknownMechanisms(ground, scenario.mechanisms, ['scenario', 'mechanisms']),
  ...(['readings', 'causes'] as const).flatMap((list) =>
    (scenario[list] ?? []).flatMap((entry, index) =>
      unknownMechanisms(ground, entry.mechanisms, ['scenario', list, index, 'mechanisms']),
    ),
  ),
]);

function unknownMechanisms(
  ground: Ground,
  settings: ScenarioFile['mechanisms'],
  path: CheckFinding['path'],
): CheckFinding[] {
  const { mechanisms } = ground;
  if (mechanisms === undefined) return [];
  return Object.entries(settings ?? {}).flatMap(([id, { parameters }]): CheckFinding[] => {
    const known = mechanisms.find((mechanism) => mechanism.id === id);
    if (known === undefined)
      return [
        {
          path: [...path, id],
          atKey: true,
          what: () =>
            notThere(
              'mechanism',
              id,
              mechanisms.map((mechanism) => mechanism.id),
            ),
        },
      ];
    const names = known.parameters.map(({ name }) => name);
    const strangers = Object.keys(parameters ?? {}).filter((name) => !names.includes(name));
    return strangers.map((name) => ({
      path: [...path, id, 'parameters', name],
      atKey: true,
      what: () => notThere(`parameter of "${id}"`, name, names),
    }));
  });
}

function notThere(word: string, name: string, known: readonly string[]): string {
  const near = didYouMean(name, known);
  return `${quoted(name)} is no ${word}${near === '' ? `; there are: ${known.join(', ') || 'none'}` : near}`;
}

/** A check that needs a scenario finds nothing where there is none. */
export function onScenario(look: (ground: Ground, scenario: ScenarioFile) => CheckFinding[]): Check {
  return (ground) => (ground.scenario === undefined ? [] : look(ground, ground.scenario));
}
