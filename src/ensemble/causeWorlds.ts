import type { CompiledScenario } from '../engine/index.ts';
import type { Cause, Change } from '../scenario/index.ts';
import { joinVariations, type Variation, variationBetween } from './variation.ts';

/**
 * All 2^k worlds of k causes on their ground: in world S the causes whose bits are in S are as they were, the others neutral
 * from `date` on. `compiled` compiles the ground's scenario with changes.
 */
export function causeWorlds(
  ground: CompiledScenario,
  compiled: (changes: readonly Change[]) => CompiledScenario,
  causes: readonly Cause[],
  date: string,
): Variation[] {
  const neutral = causes.map(({ id, mechanisms, numbers }) =>
    variationBetween(ground, compiled([{ id, date, mechanisms, numbers }])),
  );
  return Array.from({ length: 1 << causes.length }, (_, set) =>
    joinVariations(neutral.filter((_, cause) => (set & (1 << cause)) === 0)),
  );
}
