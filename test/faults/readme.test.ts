// What README says of workers works as printed, but for the port and the number of histories.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { partsIn, start } from './programs.ts';
import { startRedis, type TestRedis } from './redis.ts';

vi.setConfig({ testTimeout: 180_000 });

const place = mkdtempSync(join(tmpdir(), 'plenum-readme-queue-'));
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  await redis.end();
  rmSync(place, { recursive: true });
});

/** The words of README's line that begins so, on this test's server and in its folder. */
function words(beginning: string): string[] {
  const line = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((candidate) => candidate.trim().startsWith(beginning))!;
  return line
    .replace(/ +#.*/, '')
    .trim()
    .replace('redis://127.0.0.1:6379', redis.url)
    .replace('-n 1000000', '-n 200')
    .replace('-o big', `-o ${join(place, 'big')}`)
    .split(' ')
    .slice(1);
}

it('README: a worker, and a run that it computes', async () => {
  const worker = start(words('plenum worker'));
  const run = start(words('plenum run succession-1922 -n 1000000'));
  expect(await run.ended, run.err()).toBe(0);
  expect(run.out()).toContain('This is an argument, not an oracle.');
  expect(partsIn(join(place, 'big'))).toBeGreaterThan(0);
  worker.child.kill('SIGINT');
  expect(await worker.ended).toBe(0);
});
