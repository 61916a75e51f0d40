import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import { runTaskOn } from '../runTask.ts';
import { keepWorlds } from '../worlds.ts';

/** What a thread is sent once, when it starts: the compiled scenarios, one per reading, and the engine as WebAssembly. */
export interface WorkerData {
  compiled: readonly CompiledScenario[];
  native: Uint8Array | null;
}

const { compiled, native } = workerData as WorkerData;
const worldFor = keepWorlds(compiled, native);

/** Runs one task on this thread. The columns of the table are handed over, not copied. */
export default function run(task: Task): Table {
  const table = runTaskOn(worldFor(task), task);
  const buffers = table.columns.map(({ data }) => data.buffer as ArrayBuffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: table }) as unknown as Table;
}
