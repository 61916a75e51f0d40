import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Redis } from 'ioredis';
import { type Unpacked, unpackScenario } from '../../scenario/index.ts';

/** A scenario that nobody asks for goes after a week. */
const KEPT_SECONDS = 7 * 86_400;
/** Largest scenario that is unpacked, in bytes. */
const MOST_BYTES = 64_000_000;

const keyOf = (scenarioHash: string): string => `plenum:scenario:${scenarioHash}`;

/** Lays a packed scenario where workers find it, under its hash. */
export async function layScenario(redis: Redis, scenarioHash: string, packed: string): Promise<void> {
  await redis.set(keyOf(scenarioHash), await promisify(gzip)(packed), 'EX', KEPT_SECONDS);
}

/**
 * The scenario of that hash, checked as strictly as a file and hashed anew. Throws Error in words: `absent` where it is not
 * there (yet), or what is wrong with what is.
 */
export async function fetchScenario(redis: Redis, scenarioHash: string): Promise<Unpacked> {
  const packed = await redis.getBuffer(keyOf(scenarioHash));
  if (packed === null) throw new AbsentScenario(`the scenario ${scenarioHash} is not on the server`);
  const text = await promisify(gunzip)(packed, { maxOutputLength: MOST_BYTES }).catch(() => {
    throw new Error(`the scenario ${scenarioHash} on the server is damaged`);
  });
  const unpacked = unpackScenario(text.toString('utf8'), 'the scenario on the server');
  if (!('scenario' in unpacked))
    throw new Error(
      `the scenario ${scenarioHash} on the server is wrong: ${unpacked.problems[0]?.message ?? ''}`,
    );
  if (unpacked.scenarioHash !== scenarioHash)
    throw new Error(
      `the scenario on the server is another than its name says: its hash is ${unpacked.scenarioHash}, not ${scenarioHash}`,
    );
  return unpacked;
}

/** The scenario is not there: it may be laid again, so trying later makes sense. */
export class AbsentScenario extends Error {
  override name = 'AbsentScenario';
}
