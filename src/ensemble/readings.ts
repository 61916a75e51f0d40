import type { CompiledScenario } from '../engine/index.ts';
import { compile, type Scenario } from '../scenario/index.ts';

/**
 * The scenario compiled under the reading at a place: 0 is the scenario as it stands, the others follow as written. Undefined
 * where there is no such place.
 */
export function compileReading(
  scenario: Scenario,
  scenarioHash: string,
  place: number,
): CompiledScenario | undefined {
  if (place === 0) return compile(scenario, scenarioHash);
  const reading = scenario.scenario.readings?.[place - 1];
  return reading && compile(scenario, scenarioHash, reading);
}
