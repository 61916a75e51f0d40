import { workerData } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import { keptSweeps, type SweepRows, type SweepTask } from '../sweep.ts';
import { readNative } from './readNative.ts';

/** The compiled scenario is sent once, when the thread starts. */
const runHere = keptSweeps(workerData as CompiledScenario, readNative());

/** Runs one task on this thread. */
export default function run(task: SweepTask): SweepRows {
  return runHere(task);
}
