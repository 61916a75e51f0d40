import type { CompiledScenario } from '../../engine/index.ts';
import type { Part, PartRunner } from '../part.ts';
import { openPool } from '../runners/pool.ts';
import type { TaskDescription } from '../taskDescription.ts';

/** Computes parts on so many worker threads, each of which receives the compiled scenarios once. Close it when done. */
export function partThreads(compiled: readonly CompiledScenario[], threads: number): PartRunner {
  const pool = openPool<TaskDescription, Part>('../parts/partWorker', compiled, threads);
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
