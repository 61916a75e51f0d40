import type { CompiledScenario } from '../../engine/index.ts';
import type { PartRunner } from '../part.ts';
import { readNative } from '../runners/readNative.ts';
import { keepWorlds } from '../worlds.ts';
import { makePart } from './makePart.ts';

/** Computes parts one after another, here. `compiled` holds the scenario under each reading that has histories. */
export function inlineParts(compiled: readonly CompiledScenario[]): PartRunner {
  const worldFor = keepWorlds(compiled, readNative());
  return {
    run: (task) => Promise.resolve(makePart(worldFor(task), task)),
    close: () => Promise.resolve(),
  };
}
