import { workerData } from 'piscina';
import { type Fork, type ForkRows, type ForkTask, runFork } from '../fork.ts';

/** The forks, sent once, when the thread starts. */
const forks = workerData as readonly Fork[];

/** Runs one task on this thread. */
export default function run(task: ForkTask): ForkRows {
  return runFork(forks[task.fork]!, task);
}
