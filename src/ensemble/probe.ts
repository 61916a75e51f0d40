import type { CompiledScenario } from '../engine/index.ts';
import { rowsHash } from '../results/index.ts';
import { runTask } from './runTask.ts';

/** Histories in a probe. */
const PROBE = 2;

/**
 * A fingerprint of what this program computes: the hash of the first rows of a reading. Whoever gets another one must not add
 * to the experiment, whatever version it says it has.
 */
export const probe = (
  compiled: CompiledScenario,
  task: { reading: number; seed: number; replicates: number; swap: boolean },
): string => rowsHash(runTask(compiled, { ...task, from: 0, to: PROBE }));
