import type { CompiledScenario } from '../engine/index.ts';
import type { ExperimentFolder } from '../ensemble/folder/index.ts';
import { type ChangedClaim, changedClaims, claimHash, compile, inputsOf } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { claimsOfRuns, readingsNamed } from './claimFields.ts';
import type { Terminal } from './command.ts';
import { readScenarioArgument } from './openScenario.ts';
import type { Stale } from './staleShape.ts';

export const isStale = (stale: Stale | null): boolean =>
  stale !== null && (stale.changed.length > 0 || stale.numbers.length > 0);

/** The scenario as its files stand now; undefined where there is none of that name, or it is faulty. */
export async function scenarioNow(argument: string, terminal: Terminal): Promise<Loaded | undefined> {
  const found = await readScenarioArgument(argument, terminal);
  return 'scenario' in found ? found : undefined;
}

/**
 * What has changed since a run was made: the folder holds the scenario as it was, and so all its claims. Null where the scenario
 * is not found, so that nothing can be said.
 */
export async function staleRun(
  { written, scenario: then, compiled }: ExperimentFolder,
  argument: string | undefined,
  terminal: Terminal,
): Promise<Stale | null> {
  const now = await scenarioNow(argument ?? written.scenario, terminal);
  if (now === undefined) return null;
  if (now.scenarioHash === written.scenarioHash) return { same: true, changed: [], numbers: [] };
  const places = written.readings.flatMap(({ runs }, place) => (runs > 0 ? [place] : []));
  const ran = places.map((place) => compiled[place]!);
  const ids = places.map((place) => written.readings[place]!.id);
  const { claims } = claimsOfRuns(then, ran, ids);
  const inputs = ran.flatMap((one) => inputsOf(then, one, readingsNamed(then, ids)));
  const before = new Map(claims.map((id) => [id, claimHash(then.byId.claims.get(id)!)]));
  const changed = changedClaims(before, now.scenario.byId.claims, inputs);
  const [reading] = readingsNamed(now.scenario, [written.readings[written.main]!.id]);
  const numbers = otherNumbers(compiled[written.main]!, compile(now.scenario, '', reading));
  return { same: false, changed: changed.map(listed), numbers };
}

/** As a report lists it. */
export const listed = ({ claim, change, inputs }: ChangedClaim): Stale['changed'][number] => ({
  claim,
  change,
  inputs: [...new Set(inputs)],
});

/** Paths of numbers that have another value or range, or are gone or new. */
function otherNumbers(then: CompiledScenario, now: CompiledScenario): string[] {
  const [was, is] = [then, now].map(
    ({ numbers }) => new Map(numbers.map(({ path, value, low, high }) => [path, `${value} ${low} ${high}`])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
}

/** What has changed of claims whose hashes were kept with a result. The inputs are those of the scenario as it stands now. */
export function staleClaims(
  before: ReadonlyMap<string, string>,
  { scenario, scenarioHash }: Loaded,
  { reading, hash }: { reading?: string | undefined; hash?: string | undefined } = {},
): Stale {
  const readings = readingsNamed(scenario, reading === undefined ? [] : [reading]);
  const inputs = inputsOf(scenario, compile(scenario, scenarioHash, readings[0]), readings);
  const changed = changedClaims(before, scenario.byId.claims, inputs);
  const same = hash === undefined ? changed.length === 0 : hash === scenarioHash;
  return { same, changed: changed.map(listed), numbers: [] };
}
