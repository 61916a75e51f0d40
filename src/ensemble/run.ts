import { joinTables, type Table } from '../results/index.ts';
import { type Experiment, planTasks } from './plan.ts';
import type { Runner } from './runner.ts';

/** Histories in one task: small enough to share out and to report progress, large enough not to matter. */
const TASK_SIZE = 100;

/**
 * Runs an experiment and returns its rows, sorted by reading, then row. How many tasks run at once, progress and stopping are
 * the runner's affair.
 */
export async function runExperiment(experiment: Experiment, runner: Runner): Promise<Table> {
  const tasks = planTasks(experiment, TASK_SIZE);
  return joinTables(await Promise.all(tasks.map((task) => runner.run(task))));
}
