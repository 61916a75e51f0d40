import type { Redis } from 'ioredis';

/** How long a server that does not answer is waited for. */
const PATIENCE_MS = 2000;
const LOOK_EVERY_MS = 200;

/**
 * Ends connections: in order, however long what they are busy with takes; but by force once the server has not answered for a
 * while, as it may never come back.
 */
export async function leave(
  redis: Redis,
  connections: readonly { close(): Promise<unknown>; disconnect(): Promise<unknown> }[],
): Promise<void> {
  redis.removeAllListeners('close'); // nobody need hear that we hang up ourselves
  const closed = Promise.allSettled(connections.map((connection) => connection.close()));
  const silence = untilSilent(redis);
  await Promise.race([closed, silence.comes]);
  silence.end();
  for (const connection of connections) connection.disconnect().catch(() => undefined);
  redis.disconnect();
}

/** Resolves once the server has not answered for a while. */
function untilSilent(redis: Redis): { comes: Promise<void>; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const comes = new Promise<void>((resolve) => {
    let silent = 0;
    timer = setInterval(() => {
      silent = redis.status === 'ready' ? 0 : silent + LOOK_EVERY_MS;
      if (silent >= PATIENCE_MS) resolve();
    }, LOOK_EVERY_MS);
  });
  return { comes, end: () => clearInterval(timer) };
}
