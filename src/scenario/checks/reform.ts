import type { Scenario } from '../checkedScenario.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import { numberPlaces } from '../numberPlaces.ts';
import { quoted } from '../problems.ts';
import type { Effect, Reform } from '../reform.ts';
import { everywhere } from './fields.ts';
import type { KnownMechanism } from './ground.ts';

/** Something wrong at a path of a reform's file, worded only when shown. */
export interface ReformFinding {
  path: Path;
  atKey?: boolean;
  what: () => string;
}

/** Which key of an effect names an entry of which list. */
const NAMES = {
  office: 'offices',
  person: 'persons',
  author: 'persons',
  body: 'bodies',
  issue: 'issues',
  rung: 'ladder',
  shock: 'shocks',
} as const;

/**
 * What is wrong with a reform of this scenario: ids that do not exist, persons who are no actors, days outside the
 * scenario, mechanisms and numbers that it does not have, or nothing that it changes.
 */
export function checkReform(
  reform: Reform,
  scenario: Scenario,
  mechanisms: readonly KnownMechanism[],
): ReformFinding[] {
  return [
    ...emptyFindings(reform),
    ...dayFindings(reform, scenario),
    ...nameFindings(reform, scenario),
    ...claimFindings(reform, scenario),
    ...mechanismFindings(reform, mechanisms),
    ...numberFindings(reform, scenario),
  ];
}

function emptyFindings(reform: Reform): ReformFinding[] {
  const { mechanisms = {}, numbers = {} } = reform;
  if (allEffects(reform).length + Object.keys(mechanisms).length + Object.keys(numbers).length > 0) return [];
  return [
    { path: [], what: () => 'a reform changes something: give "effects", "twin", "mechanisms" or "numbers"' },
  ];
}

/** What is decreed in either world, each with its path. */
const allEffects = ({ effects = [], twin = [] }: Reform): { effect: Effect; path: Path }[] => [
  ...effects.map((effect, index) => ({ effect, path: ['effects', index] })),
  ...twin.map((effect, index) => ({ effect, path: ['twin', index] })),
];

function dayFindings(reform: Reform, { scenario }: Scenario): ReformFinding[] {
  const { date } = reform;
  const { start, horizon } = scenario;
  const outside = (day: string, path: Path): ReformFinding[] =>
    day >= start! && day < horizon!
      ? []
      : [
          {
            path,
            what: () => `${day} lies outside the scenario, which runs from ${start} to before ${horizon}`,
          },
        ];
  return [
    ...outside(date, ['date']),
    ...allEffects(reform).flatMap(({ effect: { on }, path: at }) => {
      if (on === undefined) return [];
      const path = [...at, 'on'];
      if (on < date)
        return [{ path, what: () => `"on" (${on}) lies before the reform's own date (${date})` }];
      return outside(on, path);
    }),
  ];
}

function nameFindings(reform: Reform, scenario: Scenario): ReformFinding[] {
  return allEffects(reform).flatMap(({ effect, path }) =>
    Object.entries(NAMES).flatMap(([key, list]): ReformFinding[] => {
      const id = (effect as Readonly<Record<string, unknown>>)[key];
      if (typeof id !== 'string') return [];
      const known =
        list === 'persons' ? scenario.scenario.actors! : scenario.collections[list].map((e) => e.id);
      if (known.includes(id)) return [];
      const word = list === 'persons' ? 'actor of the scenario' : key;
      return [
        {
          path: [...path, key],
          what: () => `${quoted(id)} is no ${word}${didYouMean(id, known)}`,
        },
      ];
    }),
  );
}

/** Claims that the option or the footnote of a number names. */
function claimFindings(reform: Reform, { collections }: Scenario): ReformFinding[] {
  const known = new Set(collections.claims.map(({ id }) => id));
  return everywhere(reform, 'claims').flatMap(({ path, value }) =>
    (value as string[]).flatMap((id, index): ReformFinding[] =>
      known.has(id)
        ? []
        : [
            {
              path: [...path, index],
              what: () => `claim ${quoted(id)} is unknown${didYouMean(id, [...known])}`,
            },
          ],
    ),
  );
}

function mechanismFindings({ mechanisms = {} }: Reform, known: readonly KnownMechanism[]): ReformFinding[] {
  return Object.entries(mechanisms).flatMap(([id, { parameters = {} }]): ReformFinding[] => {
    const mechanism = known.find((candidate) => candidate.id === id);
    if (mechanism === undefined) {
      const ids = known.map((candidate) => candidate.id);
      return [
        {
          path: ['mechanisms', id],
          atKey: true,
          what: () => `${quoted(id)} is no mechanism${didYouMean(id, ids)}`,
        },
      ];
    }
    const names = mechanism.parameters.map(({ name }) => name);
    return Object.keys(parameters)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: ['mechanisms', id, 'parameters', name],
        atKey: true,
        what: () => `${quoted(name)} is no parameter of "${id}"${didYouMean(name, names)}`,
      }));
  });
}

function numberFindings({ numbers = {} }: Reform, { collections }: Scenario): ReformFinding[] {
  const names = Object.keys(numbers);
  if (names.length === 0) return [];
  const places = numberPlaces(collections);
  return names
    .filter((name) => !places.has(name))
    .map((name) => ({
      path: ['numbers', name],
      atKey: true,
      what: () => `the polity has no number ${quoted(name, 160)}; name it like "traits.<person>.<trait>"`,
    }));
}
