import * as z from 'zod';
import { hashSchema, taskDescriptionSchema, taskHash } from '../index.ts';

/**
 * What travels: a task, and the probe that its reading must give. A worker takes nothing else; the scenario lies on the server
 * under its hash, as data.
 */
const jobSchema = z.strictObject({ task: taskDescriptionSchema, probe: hashSchema });
export type TaskJob = z.infer<typeof jobSchema>;

/** Tasks of each version have a queue of their own, so that no other version ever gets hold of them. */
export const queueName = (version: string): string => `plenum-${version}`;

/** The job's data, or what is wrong with it in words. */
export function readJob(id: string | undefined, data: unknown): TaskJob | string {
  const parsed = jobSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `this is not a task: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`;
  }
  return taskHash(parsed.data.task) === id ? parsed.data : 'the task is not the one that its name says';
}
