import type { CompiledScenario } from '../../engine/index.ts';
import type { SweepRows, SweepRunner, SweepTask } from '../sweep.ts';
import { openPool } from './pool.ts';

/** A runner of sweeps with so many worker threads; the rows are those of `inlineSweeps`. Close it when done. */
export function sweepThreads(compiled: CompiledScenario, threads: number): SweepRunner {
  const pool = openPool<SweepTask, SweepRows>('sweepWorker', compiled, threads);
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
