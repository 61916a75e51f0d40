import type { Table } from '../results/index.ts';
import type { Task } from './plan.ts';
import type { Progress } from './runTask.ts';

/** Something that runs tasks: inline, on threads, or elsewhere. Which one makes no difference to the rows. */
export interface Runner {
  run(task: Task, progress?: Progress): Promise<Table>;
  close(): Promise<void>;
}
