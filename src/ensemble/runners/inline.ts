import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import type { Runner } from '../runner.ts';
import { runTask } from '../runTask.ts';

/** The reference runner: one task after another, here. Also what a browser's worker uses. */
export const inlineRunner = (compiled: readonly CompiledScenario[]): Runner => ({
  run(task: Task, progress): Promise<Table> {
    return Promise.resolve(runTask(compiled[task.reading]!, task, progress));
  },
  close: () => Promise.resolve(),
});
