import type { Redis } from 'ioredis';

/** How long a server that may be gone is waited for. */
const PATIENCE_MS = 2000;

/** Ends connections in order, and by force where the server does not answer any more. */
export async function leave(
  redis: Redis,
  connections: readonly { close(): Promise<unknown>; disconnect(): Promise<unknown> }[],
): Promise<void> {
  redis.removeAllListeners('close'); // nobody need hear that we hang up ourselves
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  const closed = Promise.allSettled(connections.map((connection) => connection.close()));
  if ((await Promise.race([closed, late])) === 'late')
    for (const connection of connections) connection.disconnect().catch(() => undefined);
  clearTimeout(timer);
  redis.disconnect();
}
