import { workerData } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import { runSweep, type SweepRows, type SweepTask } from '../sweep.ts';

/** The compiled scenario, sent once, when the thread starts. */
const compiled = workerData as CompiledScenario;

/** Runs one task on this thread. */
export default function run(task: SweepTask): SweepRows {
  return runSweep(compiled, task);
}
