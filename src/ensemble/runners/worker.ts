import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import { runTaskOn } from '../runTask.ts';
import { keepWorlds } from '../worlds.ts';
import { readNative } from './readNative.ts';

/** The compiled scenarios, one per reading: sent once, when the thread starts. */
const compiled = workerData as readonly CompiledScenario[];
const worldFor = keepWorlds(compiled, readNative());

/** Runs one task on this thread. The columns of the table are handed over, not copied. */
export default function run(task: Task): Table {
  const table = runTaskOn(worldFor(task), task);
  const buffers = table.columns.map(({ data }) => data.buffer as ArrayBuffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: table }) as unknown as Table;
}
