import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { StorageProblem, writeWhole } from '../../results/store/index.ts';
import type { Part } from '../index.ts';
import type { Meeting } from './meeting.ts';

/** Where a worker leaves a part until the submitter has fetched it. Named by the task's hash; putting it twice is harmless. */
export interface Outbox {
  put(hash: string, part: Part): Promise<void>;
  /** undefined where it is not there */
  look(hash: string, events: boolean): Promise<Part | undefined>;
  /** fetched: it may go */
  clear(hash: string): Promise<void>;
}

/** The outbox of a meeting: the folder that both share where it names one, else the server itself. */
export const outboxOf = ({ folder }: Meeting, redis: Redis): Outbox =>
  folder === undefined ? serverOutbox(redis) : folderOutbox(folder);

/** A part that nobody fetches goes after a day; one that was fetched, after a minute, as a second submitter may want it too. */
const KEPT_SECONDS = 86_400;
const FETCHED_SECONDS = 60;

const KINDS = ['runs', 'events'] as const;

function serverOutbox(redis: Redis): Outbox {
  const keyOf = (hash: string, kind: (typeof KINDS)[number]): string => `plenum:part:${hash}:${kind}`;
  return {
    async put(hash, part) {
      // Events first, so that where the rows are all is there.
      for (const kind of KINDS.toReversed()) {
        const bytes = part[kind];
        if (bytes !== null) await redis.set(keyOf(hash, kind), Buffer.from(bytes), 'EX', KEPT_SECONDS);
      }
    },
    async look(hash, events) {
      const runs = await redis.getBuffer(keyOf(hash, 'runs'));
      const beside = events ? await redis.getBuffer(keyOf(hash, 'events')) : null;
      return runs === null || (events && beside === null) ? undefined : { runs, events: beside };
    },
    async clear(hash) {
      for (const kind of KINDS) await redis.expire(keyOf(hash, kind), FETCHED_SECONDS);
    },
  };
}

function folderOutbox(folder: string): Outbox {
  const pathOf = (hash: string, kind: (typeof KINDS)[number]): string =>
    join(folder, `${hash}.${kind}.parquet`);
  return {
    async put(hash, part) {
      await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
        throw new StorageProblem('make the folder', folder, cause);
      });
      for (const kind of KINDS.toReversed()) {
        const bytes = part[kind];
        if (bytes !== null) await writeWhole(pathOf(hash, kind), bytes);
      }
    },
    async look(hash, events) {
      const runs = await bytesOf(pathOf(hash, 'runs'));
      const beside = events ? await bytesOf(pathOf(hash, 'events')) : null;
      return runs === null || (events && beside === null) ? undefined : { runs, events: beside };
    },
    async clear(hash) {
      for (const kind of KINDS) await rm(pathOf(hash, kind), { force: true });
    },
  };
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StorageProblem('read', path, cause);
  }
}
