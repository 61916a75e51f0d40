import { Redis } from 'ioredis';
import { ExperimentProblem } from '../folder/index.ts';
import type { Connection, Meeting } from './meeting.ts';

/** How long the first answer may take. */
const PATIENCE_MS = 5000;

/** Somebody who is told, in a line, what goes on. */
export type Said = (line: string) => void;

/** Options for connections that outlive the server: they wait for it to come back, however long that takes. */
export const patient = ({ connection }: Meeting) =>
  ({
    ...connection,
    maxRetriesPerRequest: null,
    connectTimeout: PATIENCE_MS,
    retryStrategy: (times: number) => Math.min(200 * times, 2000),
  }) satisfies Connection & Record<string, unknown>;

/**
 * Connects, after a first question has been answered. Tells when the server goes silent and when it is back. Throws
 * ExperimentProblem, saying what to do, where nobody answers or the server is no good for this.
 */
export async function connect(meeting: Meeting, said: Said): Promise<Redis> {
  await askOnce(meeting);
  const redis = new Redis(patient(meeting));
  let silent = false;
  redis.on('error', () => undefined);
  redis.on('close', () => {
    if (!silent) said(`${meeting.shown} does not answer; waiting for it`);
    silent = true;
  });
  redis.on('ready', () => {
    if (silent) said(`${meeting.shown} answers again`);
    silent = false;
  });
  return redis;
}

async function askOnce(meeting: Meeting): Promise<void> {
  const redis = new Redis({
    ...meeting.connection,
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
  });
  let reason = '';
  redis.on('error', (problem: Error) => {
    reason ||= problem.message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (problem) {
    throw new ExperimentProblem(
      `no Redis answers at ${meeting.shown} (${reason || (problem as Error).message}); start one, such as \`redis-server --appendonly yes\` of Debian's package redis-server, or leave --queue away`,
    );
  } finally {
    redis.disconnect();
  }
}
