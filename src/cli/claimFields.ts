import * as z from 'zod';
import type { CompiledScenario } from '../engine/index.ts';
import { claimHash, inputsOf, type Reading, type Scenario, withOrigins } from '../scenario/index.ts';
import { field } from './shape.ts';

/** What every JSON output says of the claims behind it; `plenum verify <file>` reads it. */
export const claimFields = {
  claims: field(
    z.array(z.string()),
    'ids',
    'claims that the inputs used rest on, and those they are drawn from, in the order of their ids; see `plenum why-number`',
  ),
  claimHashes: field(
    z.array(z.string()),
    'hex',
    'a hash of each of them as it was, in the same order: `plenum verify <file>` names those that have changed',
  ),
};

export interface ClaimsBehind {
  claims: string[];
  claimHashes: string[];
}

type Ground = Pick<Scenario, 'scenario' | 'collections' | 'byId'>;

/** These claims and those they are drawn from, with their hashes. */
export function claimsBehind({ byId }: Ground, ids: Iterable<string>): ClaimsBehind {
  const claims = withOrigins(ids, byId.claims);
  return { claims, claimHashes: claims.map((id) => claimHash(byId.claims.get(id)!)) };
}

/** The claims behind what was run: of all inputs of these compiled scenarios and of these readings, and `more`. */
export function claimsOfRuns(
  scenario: Ground,
  compiled: readonly CompiledScenario[],
  readings: readonly string[],
  more: readonly string[] = [],
): ClaimsBehind {
  const run = readingsNamed(scenario, readings);
  const inputs = compiled.flatMap((one) => inputsOf(scenario, one, run));
  return claimsBehind(scenario, [...inputs.flatMap(({ claims }) => claims), ...more]);
}

/** The readings of these ids that the scenario has; the standard one, as it stands, has none of its own. */
export const readingsNamed = ({ scenario }: Pick<Scenario, 'scenario'>, ids: readonly string[]): Reading[] =>
  (scenario.readings ?? []).filter(({ id }) => ids.includes(id));
