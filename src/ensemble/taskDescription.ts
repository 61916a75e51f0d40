import * as z from 'zod';
import { canonicalJson, sha256Hex } from '../scenario/index.ts';
import {
  experimentOf,
  hashSchema,
  MOST_HISTORIES_IN_TASK,
  reformsSchema,
  type WrittenExperiment,
} from './experimentFile.ts';
import { planTasks, type Task } from './plan.ts';

const countSchema = z.int().min(0);

/**
 * A task with all that its rows depend on: the same description gives the same rows, whoever computes them. This is the one
 * shape that a worker accepts; it holds numbers and hashes, no code and no path.
 */
export const taskDescriptionSchema = z
  .strictObject({
    version: z.string().max(60),
    scenarioHash: hashSchema,
    reforms: reformsSchema,
    reading: countSchema.max(1000),
    from: countSchema,
    to: countSchema,
    seed: countSchema,
    replicates: z.int().min(1).max(1_000_000),
    swap: z.boolean(),
    events: z.boolean(),
  })
  .refine(({ from, to }) => from < to && to - from <= MOST_HISTORIES_IN_TASK, {
    error: `a task holds from 1 to ${MOST_HISTORIES_IN_TASK} histories`,
  });
export type TaskDescription = z.infer<typeof taskDescriptionSchema>;

/** The name of a task: SHA-256 of its description. */
export const taskHash = (description: TaskDescription): string => sha256Hex(canonicalJson(description));

/** What is left of a description where scenario and version are settled. */
export const taskOf = ({ reading, from, to, seed, replicates, swap }: TaskDescription): Task => ({
  reading,
  from,
  to,
  seed,
  replicates,
  swap,
});

/** All tasks of an experiment, in order of reading and row. */
export function describeTasks(written: WrittenExperiment): TaskDescription[] {
  const { version, scenarioHash, reforms, events, taskSize } = written;
  return planTasks(experimentOf(written), taskSize).map((task) => ({
    version,
    scenarioHash,
    reforms: [...reforms],
    events,
    ...task,
  }));
}
