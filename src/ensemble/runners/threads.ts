import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import type { Runner } from '../runner.ts';
import { openPool } from './pool.ts';

export { forkThreads } from './forkThreads.ts';
export { tasksAtOnce } from './pool.ts';
export { readNative } from './readNative.ts';
export { sweepThreads } from './sweepThreads.ts';

/**
 * A runner with so many worker threads. Each receives the compiled scenarios once, at its start, and gives back tables
 * without copying them. The rows are those of `inlineRunner`, whatever the number of threads. Close it when done: until
 * then its threads keep the process alive.
 *
 * Threads run compiled JavaScript only. Throws Error, saying what to do, when the project is run from source and has not
 * been built.
 */
export function threadsRunner(compiled: readonly CompiledScenario[], threads: number): Runner {
  const pool = openPool<Task, Table>('worker', compiled, threads);
  return {
    async run(task, progress) {
      const table = await pool.run(task);
      progress?.(task.to - task.from);
      return table;
    },
    close: () => pool.destroy(),
  };
}
