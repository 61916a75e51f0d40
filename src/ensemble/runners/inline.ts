import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import type { Runner } from '../runner.ts';
import { runTaskOn } from '../runTask.ts';
import { keepWorlds } from '../worlds.ts';

/**
 * The reference runner: one task after another, here. Also what a browser's worker uses.
 *
 * @param native the bytes of `native.wasm`, for speed; the rows are the same without
 */
export function inlineRunner(
  compiled: readonly CompiledScenario[],
  native: Uint8Array | null = null,
): Runner {
  const worldFor = keepWorlds(compiled, native);
  return {
    run(task: Task, progress): Promise<Table> {
      return Promise.resolve(runTaskOn(worldFor(task), task, progress));
    },
    close: () => Promise.resolve(),
  };
}
