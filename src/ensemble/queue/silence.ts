import type { Redis } from 'ioredis';

/** How long a server that does not answer is waited for by somebody who wants to go. */
const PATIENCE_MS = 2000;
const ASK_EVERY_MS = 200;

/**
 * Resolves once the server has not answered for a while, whether its connection is down or it stands still; `end` stops
 * asking. A promise of an answer is no use for this: to a server that is gone, questions wait for ever.
 */
export function untilSilent(redis: Redis): { comes: Promise<void>; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const comes = new Promise<void>((resolve) => {
    let answered = performance.now();
    const hear = (): void => {
      answered = performance.now();
    };
    const ask = (): void => {
      if (performance.now() - answered >= PATIENCE_MS) resolve();
      else if (redis.status === 'ready') redis.ping().then(hear, () => undefined);
    };
    timer = setInterval(ask, ASK_EVERY_MS);
  });
  return { comes, end: () => clearInterval(timer) };
}
