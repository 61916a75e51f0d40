import { joinTables, type Table } from '../results/index.ts';
import { planTasks, type Experiment } from './plan.ts';
import type { Runner } from './runner.ts';

/** Histories in one task: small enough to share out and to report progress, large enough not to matter. */
const TASK_SIZE = 100;

/**
 * Runs an experiment and returns its rows, sorted by reading, then row. `progress` hears how many histories are done.
 * `stop` (if given) is asked before each task; when true, the rows of the tasks done so far are returned.
 */
export async function runExperiment(experiment: Experiment, runner: Runner, progress?: (done: number) => void, stop?: () => boolean): Promise<Table> {
  const tasks = planTasks(experiment, TASK_SIZE);
  const tables: (Table | undefined)[] = tasks.map(() => undefined);
  let done = 0;
  await Promise.all(
    tasks.map(async (task, index) => {
      if (stop?.() === true) return;
      tables[index] = await runner.run(task);
      done += task.to - task.from;
      progress?.(done);
    }),
  );
  return joinTables(tables.filter((table): table is Table => table !== undefined));
}
