import type { Fork, ForkRows, ForkTask } from '../fork.ts';
import type { ForkRunner } from '../forkRunner.ts';
import { openPool } from './pool.ts';

/** A runner of forks with so many worker threads; the rows are those of `inlineForks`. Close it when done. */
export function forkThreads(forks: readonly Fork[], threads: number): ForkRunner {
  const pool = openPool<ForkTask, ForkRows>('forkWorker', forks, threads);
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
