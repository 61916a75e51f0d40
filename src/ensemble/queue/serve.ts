import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { StorageProblem } from '../../results/store/index.ts';
import { sha256Of } from '../parts/index.ts';
import { connect, patient, type Said } from './connect.ts';
import { queueName, readJob } from './job.ts';
import { leave } from './leave.ts';
import type { Meeting } from './meeting.ts';
import { outboxOf } from './outbox.ts';
import { showPresence } from './presence.ts';
import { isRefusal } from './refusal.ts';
import { AbsentScenario, fetchScenario } from './scenarioShelf.ts';
import { openWorkshop } from './workshop.ts';

export interface Service {
  version: string;
  threads: number;
  /** seconds without a sign of life after which a worker counts as lost, and its tasks go to others */
  lostAfter: number;
  said: Said;
  /** told of each task done, or refused and why */
  done(histories: number): void;
  refused(why: string): void;
}

/** A worker that listens. */
export interface Listening {
  name: string;
  /** finishes what is begun, then leaves */
  close(): Promise<void>;
}

/** How often a task may be lost with its worker before it counts as the task's own fault. */
const MOST_LOSSES = 10;

/** Listens for tasks and computes them, until closed. Throws ExperimentProblem where nobody answers at the meeting. */
export async function serve(meeting: Meeting, service: Service): Promise<Listening> {
  const redis = await connect(meeting, service.said);
  const name = `${hostname()}-${process.pid}-${randomBytes(2).toString('hex')}`;
  const workshop = openWorkshop(service.threads, (hash) => fetchScenario(redis, hash));
  const outbox = outboxOf(meeting, redis);
  const compute = async (job: Job): Promise<string> => {
    const work = readJob(job.id, job.data);
    if (typeof work === 'string') throw new UnrecoverableError(work);
    const part = await workshop.run(work);
    await outbox.put(job.id!, part);
    service.done(work.task.to - work.task.from);
    return sha256Of(part.runs);
  };
  const worker = new Worker(queueName(service.version), (job) => named(name, service, () => compute(job)), {
    name,
    connection: patient(meeting),
    concurrency: service.threads,
    lockDuration: service.lostAfter * 1000,
    stalledInterval: service.lostAfter * 500,
    maxStalledCount: MOST_LOSSES,
  });
  worker.on('error', () => undefined); // the connection's own listener speaks of it
  const hide = showPresence(redis, { version: service.version, name, threads: service.threads });
  return {
    name,
    async close() {
      hide();
      await leave(redis, [worker]);
      await workshop.close();
    },
  };
}

/** Gives a failure the worker's name, and says whether trying again makes sense: only where the cause may pass. */
async function named(name: string, { refused }: Service, work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    refused(why);
    const passing =
      problem instanceof StorageProblem || problem instanceof AbsentScenario || isRefusal(problem);
    throw passing ? new Error(`worker ${name}: ${why}`) : new UnrecoverableError(`worker ${name}: ${why}`);
  }
}
