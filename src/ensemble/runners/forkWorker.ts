import { workerData } from 'piscina';
import { type Fork, type ForkRows, type ForkTask, runFork } from '../fork.ts';
import { readNative } from './readNative.ts';

/** The forks, sent once, when the thread starts. */
const forks = workerData as readonly Fork[];
const native = readNative();

/** Runs one task on this thread. */
export default function run(task: ForkTask): ForkRows {
  return runFork(forks[task.fork]!, task, native);
}
