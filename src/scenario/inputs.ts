import type { CompiledScenario } from '../engine/index.ts';
import { parseDay } from '../evidence/index.ts';
import type { Collections } from '../polity/index.ts';
import type { Scenario } from './checkedScenario.ts';
import { earliestDay, latestDay } from './compile/dates.ts';
import type { MechanismSettings, Reading } from './draft.ts';

/** Something that goes into a run: a number, or an entry of the record, by its path, with the claims it names. */
export interface Input {
  readonly path: string;
  readonly claims: readonly string[];
}

/**
 * Everything with claims that a compiled scenario is made of: its numbers, the entries of the record and of institutions that it
 * reads up to the documented date, and what readings set otherwise and believe. Each path once, in that order.
 */
export function inputsOf(
  { scenario, collections }: Pick<Scenario, 'scenario' | 'collections'>,
  compiled: CompiledScenario,
  readings: readonly Reading[] = [],
): Input[] {
  const all = [
    ...compiled.numbers,
    ...institutionInputs(collections, compiled),
    ...recordInputs(collections, compiled, scenario.leadership?.congress),
    ...readings.flatMap((reading) => readingInputs(collections, reading)),
  ];
  const byPath = new Map<string, Input>();
  for (const { path, claims } of all)
    if (claims.length > 0 && !byPath.has(path)) byPath.set(path, { path, claims });
  return [...byPath.values()];
}

/** The kinds of rules that the engine reads: the ban on factions, and how often the congress meets. */
const READ_RULES: ReadonlySet<string> = new Set(['faction-ban', 'session-interval']);

/** Who acts, and the bodies, offices, rules, sanctions and outside events there are. */
function institutionInputs(collections: Collections, compiled: CompiledScenario): Input[] {
  const { actors, bodies, offices, freeDay } = compiled;
  const named = (list: string, entries: readonly { id: string; claims: readonly string[] }[]): Input[] =>
    entries.map(({ id, claims }) => ({ path: `${list}.${id}`, claims }));
  return [
    ...named(
      'persons',
      collections.persons.filter(({ id }) => actors.includes(id)),
    ),
    ...named(
      'bodies',
      collections.bodies.filter(({ id }) => bodies.includes(id)),
    ),
    ...named(
      'offices',
      collections.offices.filter(({ id }) => offices.includes(id)),
    ),
    ...named(
      'rules',
      collections.rules.filter(({ kind, from }) => READ_RULES.has(kind) && earliestDay(from) <= freeDay),
    ),
    ...named('ladder', collections.ladder),
    ...named('shocks', collections.shocks),
    ...named('economies', collections.economies),
  ];
}

/** What is on record up to the documented date, and is given to the model or weighs its histories. */
function recordInputs(
  collections: Collections,
  { actors, bodies, offices, startDay, freeDay, records }: CompiledScenario,
  congress: string | undefined,
): Input[] {
  const sources = new Set(records.map(({ source }) => source));
  const tenures = collections.tenures.filter(
    ({ office, from, to }) =>
      offices.includes(office) && earliestDay(from) <= freeDay && latestDay(to) >= startDay,
  );
  const terms = collections.terms.filter(
    ({ body, from, to }) => bodies.includes(body) && parseDay(from) <= freeDay && parseDay(to) >= startDay,
  );
  const health = collections.health.filter(
    ({ person, from }) => actors.includes(person) && parseDay(from) <= freeDay,
  );
  const sittings = collections.sittings.filter(
    ({ body, to }) => body === congress && parseDay(to) <= freeDay,
  );
  return [
    ...tenures.map(({ office, person, from, claims }) => ({
      path: `tenures.${office}.${person}.${from}`,
      claims,
    })),
    ...terms.map(({ id, claims }) => ({ path: `terms.${id}`, claims })),
    ...health.map(({ id, claims }) => ({ path: `health.${id}`, claims })),
    ...sittings.map(({ id, claims }) => ({ path: `sittings.${id}`, claims })),
    ...collections.decisions
      .filter(({ id }) => sources.has(id))
      .map(({ id, claims }) => ({ path: `decisions.${id}`, claims })),
  ];
}

/** What a reading sets otherwise, and the claims that it takes as true. */
export function readingInputs({ beliefs }: Collections, reading: Reading): Input[] {
  const { id, claims = [], numbers = {}, mechanisms = {} } = reading;
  const own = `readings.${id}`;
  return [
    { path: own, claims },
    ...beliefs
      .filter((belief) => reading.beliefs?.includes(belief.id) === true)
      .map((belief) => ({ path: `beliefs.${belief.id}`, claims: belief.takes })),
    ...[...Object.entries(numbers), ...parametersOf(mechanisms)].map(([path, quantity]) => ({
      path: `${own}.${path}`,
      claims: quantity.claims ?? [],
    })),
  ];
}

const parametersOf = (mechanisms: Readonly<Record<string, MechanismSettings>>) =>
  Object.entries(mechanisms).flatMap(([mechanism, { parameters = {} }]) =>
    Object.entries(parameters).map(([name, quantity]) => [`${mechanism}.${name}`, quantity] as const),
  );
