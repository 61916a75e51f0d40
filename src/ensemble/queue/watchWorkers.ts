import type { Redis } from 'ioredis';
import type { Said } from './connect.ts';
import { absence, listPresences } from './presence.ts';

/** If nothing has come back for so long, the workers are counted. */
const COUNT_AFTER_MS = 5000;

/** Says so when nothing comes back because nobody listens. Call `seen` when something does. */
export function watchWorkers(
  redis: Redis,
  version: string,
  shown: string,
  said: Said,
): { seen(): void; end(): void } {
  let last = performance.now();
  let told = '';
  const look = async (): Promise<void> => {
    if (performance.now() - last < COUNT_AFTER_MS || redis.status !== 'ready') return;
    const why = absence(await listPresences(redis), version, shown) ?? '';
    if (why !== '' && why !== told) said(why);
    told = why;
  };
  const timer = setInterval(() => void look().catch(() => undefined), COUNT_AFTER_MS / 2);
  return {
    seen: () => {
      last = performance.now();
    },
    end: () => clearInterval(timer),
  };
}
