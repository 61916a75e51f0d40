import type { Redis } from 'ioredis';
import { untilSilent } from './silence.ts';

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
