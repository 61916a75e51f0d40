import type { Redis } from 'ioredis';
import * as z from 'zod';

const presenceSchema = z.strictObject({
  version: z.string().max(60),
  name: z.string().max(200),
  threads: z.int().min(1),
});

/** A worker that listens. */
export type Presence = z.infer<typeof presenceSchema>;

const SHOWN_SECONDS = 15;
const keyOf = (name: string): string => `plenum:worker:${name}`;

/** Shows that a worker is there, until it ends or goes silent. Returns what ends it. */
export function showPresence(redis: Redis, presence: Presence): () => Promise<void> {
  const show = (): void => {
    if (redis.status !== 'ready') return;
    redis.set(keyOf(presence.name), JSON.stringify(presence), 'EX', SHOWN_SECONDS).catch(() => undefined);
  };
  show();
  const timer = setInterval(show, (SHOWN_SECONDS * 1000) / 3);
  return async () => {
    clearInterval(timer);
    if (redis.status === 'ready') await redis.del(keyOf(presence.name)).catch(() => undefined);
  };
}

/** The workers that listen, of any version. */
export async function listPresences(redis: Redis): Promise<Presence[]> {
  const keys: string[] = [];
  let cursor = '0';
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', keyOf('*'), 'COUNT', 1000);
    keys.push(...found);
    cursor = next;
  } while (cursor !== '0');
  const texts = keys.length === 0 ? [] : await redis.mget(keys);
  return texts.flatMap((text) => {
    const parsed = presenceSchema.safeParse(jsonOf(text ?? ''));
    return parsed.success ? [parsed.data] : [];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why nothing comes of a queue, in words; undefined where a worker of this version listens. */
export function absence(workers: readonly Presence[], version: string, shown: string): string | undefined {
  if (workers.some((worker) => worker.version === version)) return undefined;
  const others = [...new Set(workers.map((worker) => worker.version))].join(', ');
  const start = `start one of version ${version}: plenum worker --redis ${shown}`;
  return workers.length === 0
    ? `no worker listens at ${shown}; ${start}`
    : `${workers.length} worker${workers.length === 1 ? '' : 's'} at ${shown} of version ${others}, none of version ${version}, whose histories these are; ${start}`;
}
