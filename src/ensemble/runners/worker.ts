import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import { runTask } from '../runTask.ts';

/** The compiled scenarios, one per reading: sent once, when the thread starts. */
const compiled = workerData as readonly CompiledScenario[];

/** Runs one task on this thread. The columns of the table are handed over, not copied. */
export default function run(task: Task): Table {
  const table = runTask(compiled[task.reading]!, task);
  const buffers = table.columns.map(({ data }) => data.buffer as ArrayBuffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: table }) as unknown as Table;
}
