import type { Job, Queue } from 'bullmq';
import { ExperimentProblem } from '../folder/index.ts';
import { type Part, type TaskDescription, taskHash } from '../index.ts';
import { readPart } from '../parts/index.ts';
import type { TaskJob } from './job.ts';
import type { Outbox } from './outbox.ts';
import type { WaitingRoom } from './waitingRoom.ts';

/** All that it takes to hand out tasks and get parts back. */
export interface Exchange {
  queue: Queue;
  room: WaitingRoom;
  outbox: Outbox;
  jobOf(task: TaskDescription): TaskJob;
  /** lays the scenario on the server once more */
  lay(): Promise<void>;
  stopped(): boolean;
}

/** A task is looked at when it is said to be over, and as often as this if nothing is said. */
export const LOOK_EVERY_MS = 3000;

const JOB_OPTIONS = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: { age: 3600 },
  removeOnFail: { age: 3600 },
} as const;

/**
 * Hands a task out under its hash and waits for its part; undefined where it was told to stop before. The queue is believed in
 * nothing: what it has forgotten is offered again, and a part is compared before it is taken. Throws ExperimentProblem where
 * workers have given the task up.
 */
export async function collect(exchange: Exchange, task: TaskDescription): Promise<Part | undefined> {
  const { queue, room, outbox, lay, stopped } = exchange;
  const id = taskHash(task);
  const offer = (): Promise<unknown> =>
    queue.add('task', exchange.jobOf(task), { ...JOB_OPTIONS, jobId: id });
  await forget(queue, id, 'failed'); // an earlier failure, whose cause may be mended
  await offer();
  while (!stopped()) {
    const over = room.wait(id, LOOK_EVERY_MS); // before looking, so that no hint is missed in between
    const job = (await queue.getJob(id)) as Job | undefined;
    const state = job === undefined ? 'unknown' : await job.getState();
    if (state === 'failed') throw new ExperimentProblem(failureOf(job!, task));
    if (state === 'completed') {
      const part = await fetched(outbox, id, task);
      if (part !== undefined) return part;
      await forget(queue, id, 'completed'); // done, but the part is gone or damaged
    }
    if (state === 'completed' || state === 'unknown') {
      await lay(); // the server has lost the task, and perhaps the scenario too
      await offer();
    } else await over;
  }
  return undefined;
}

/** The part of a task from the outbox, compared; undefined where it is absent or wrong. */
async function fetched(outbox: Outbox, id: string, task: TaskDescription): Promise<Part | undefined> {
  const part = await outbox.look(id, task.events);
  if (part === undefined) return undefined;
  const whole = await readPart(part, task).then(
    () => true,
    () => false,
  );
  await outbox.clear(id);
  return whole ? part : undefined;
}

async function forget(queue: Queue, id: string, wanted: 'failed' | 'completed'): Promise<void> {
  const job = (await queue.getJob(id)) as Job | undefined;
  if (job !== undefined && (await job.getState()) === wanted) await job.remove().catch(() => undefined);
}

const failureOf = (job: Job, { reading, from, to }: TaskDescription): string =>
  `histories ${from} to ${to - 1} of reading ${reading} failed: ${job.failedReason ?? 'no reason is known'}`;
