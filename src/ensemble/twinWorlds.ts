import type { CompiledScenario } from '../engine/index.ts';
import { type Change, type Reform, twinOf } from '../scenario/index.ts';
import { UNCHANGED, type Variation, variationBetween } from './variation.ts';

/**
 * The two worlds of reforms on their ground: the twin without them, with the events of the record that they leave out, and
 * the world with them. `compiled` compiles the ground's scenario with changes; throws RangeError where one has no part in it.
 */
export function twinWorlds(
  ground: CompiledScenario,
  compiled: (changes: readonly Change[]) => CompiledScenario,
  reforms: readonly Reform[],
): [without: Variation, reformed: Variation] {
  const twins = reforms.map(twinOf).filter((twin) => twin !== undefined);
  return [
    twins.length === 0 ? UNCHANGED : variationBetween(ground, compiled(twins)),
    variationBetween(ground, compiled(reforms)),
  ];
}
