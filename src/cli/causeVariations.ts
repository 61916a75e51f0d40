import type { CompiledScenario } from '../engine/index.ts';
import { type Variation, variationBetween } from '../ensemble/index.ts';
import { type Cause, compile, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';

/** The neutral world of each cause as a variation of the ground, from the documented date on. */
export function neutralVariations(
  { scenario, scenarioHash }: Loaded,
  ground: CompiledScenario,
  causes: readonly Cause[],
  reading: Reading | undefined,
): Variation[] {
  const date = scenario.scenario.documentedUntil!;
  return causes.map(({ id, mechanisms, numbers }) => {
    const change = { id, date, mechanisms, numbers };
    return variationBetween(ground, compile(scenario, scenarioHash, reading, [change]));
  });
}
