// What workers refuse, and what is said when there is nobody fit for the work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { workerShape } from '../../src/cli/workerShape.ts';
import { taskHash } from '../../src/ensemble/index.ts';
import { otherProgram } from './otherProgram.ts';
import { hashOf, type Program, start } from './programs.ts';
import { startRedis, type TestRedis } from './redis.ts';

vi.setConfig({ testTimeout: 180_000 }); // programs start slowly on a busy machine

const place = mkdtempSync(join(tmpdir(), 'plenum-refusals-'));
let redis: TestRedis;
let client: Redis;
let running: Program[] = [];

beforeAll(async () => {
  redis = await startRedis();
  client = new Redis({ port: redis.port });
});
afterEach(async () => {
  await Promise.all(running.map((program) => program.kill()));
  running = [];
  await redis.forget();
});
afterAll(async () => {
  client.disconnect();
  await redis.end();
  rmSync(place, { recursive: true });
});

const run = (words: string[], bin?: string): Program => {
  const program = start(words, bin);
  running.push(program);
  return program;
};
const worker = (bin?: string): Program => run(['worker', '--redis', redis.url, '-j', '1'], bin);
const BOARD = ['run', 'test/fixtures/minimal', '--seed', '2', '-n', '40', '--json'];
const submit = (name: string): Program =>
  run([...BOARD, '-o', join(place, name), '--task-size', '10', '--queue', '--redis', redis.url]);
const resume = (name: string): Program =>
  run(['run', '--resume', join(place, name), '--json', '--queue', '--redis', redis.url]);

let reference: string | undefined;
async function expectSameRows(program: Program): Promise<void> {
  expect(await program.ended, program.err()).toBe(0);
  if (reference === undefined) {
    const here = run(BOARD);
    await here.ended;
    reference = hashOf(here);
  }
  expect(hashOf(program)).toBe(reference);
}

describe('a submitter says', () => {
  it('that no worker listens, and how to start one', async () => {
    const submitter = submit('nobody');
    await submitter.says(
      `no worker listens at ${redis.url}/0; start one of version 0.1.0: plenum worker --redis`,
    );
    worker();
    await expectSameRows(submitter);
  });

  it('that the server refuses what it is to keep, what to mend, and how to go on', async () => {
    const small = await startRedis('--maxmemory', '1mb');
    onTestFinished(() => small.end());
    const submitter = run([...BOARD, '-o', join(place, 'full'), '--queue', '--redis', small.url]);
    expect(await submitter.ended).toBe(1);
    expect(submitter.err()).toContain(`the server at ${small.url}/0 refuses: OOM`);
    expect(submitter.err()).toContain('go on with: plenum run --resume');
  });

  it('that only workers of another version listen; they get no task', async () => {
    const other = worker(otherProgram('package.json', '"version": "0.1.0"', '"version": "0.0.9"'));
    await other.says('version 0.0.9');
    const submitter = submit('other-version');
    await submitter.says('1 worker at ');
    expect(submitter.err()).toContain('of version 0.0.9, none of version 0.1.0, whose histories these are');
    worker();
    await expectSameRows(submitter);
    expect(other.err()).not.toContain('refused');
  });

  it('that no Redis answers, in one line, and how to start one', async () => {
    const submitter = run([...BOARD, '-o', join(place, 'dead'), '--queue', '--redis', 'redis://127.0.0.1:1']);
    expect(await submitter.ended).toBe(1);
    expect(submitter.err()).toContain('no Redis answers at redis://127.0.0.1:1/0 (connect ECONNREFUSED');
    expect(submitter.err()).toContain('redis-server --appendonly yes');
    expect(submitter.err()).not.toContain('    at ');
  });

  it('no password, in any message', async () => {
    const submitter = run(['worker', '--redis', 'redis://me:secret@127.0.0.1:1']);
    expect(await submitter.ended).toBe(1);
    expect(submitter.err()).not.toContain('secret');
  });
});

describe('a worker that computes other histories under the same version', () => {
  it('refuses, and the submitter says so; with the right worker it goes on', async () => {
    const other = worker(otherProgram('dist/random/philox.js', '0x9e3779b9', '0x9e3779bb'));
    await other.says('listens');
    const submitter = submit('other-program');
    expect(await submitter.ended).toBe(1);
    expect(submitter.err()).toContain('this worker computes other histories than the program that asks');
    expect(submitter.err()).toContain('0 of 40 histories are done and kept; when that is mended, go on with');
    await other.kill();
    worker();
    await expectSameRows(resume('other-program'));
  });
});

describe('a scenario on the server', () => {
  const key = async (): Promise<string> => {
    for (;;) {
      const [found] = await client.keys('plenum:scenario:*');
      if (found !== undefined) return found;
    }
  };

  it.each([
    ['another', () => gzipSync('{"scenario":{},"polity":{}}'), 'on the server is wrong'],
    ['damaged', () => Buffer.from('not gzip'), 'on the server is damaged'],
    ['a bomb', () => gzipSync(Buffer.alloc(70_000_000)), 'on the server is damaged'],
  ])('that is %s is refused; resuming puts the right one back', async (name, content, why) => {
    const submitter = submit(`scenario-${name}`);
    await client.set(await key(), content());
    const first = worker();
    expect(await submitter.ended).toBe(1);
    expect(submitter.err()).toContain(why);
    await first.kill();
    worker();
    await expectSameRows(resume(`scenario-${name}`));
  });

  it('that has one word changed is refused by its hash', async () => {
    const submitter = submit('scenario-changed');
    const name = await key();
    const text = gunzipSync((await client.getBuffer(name))!).toString();
    await client.set(name, gzipSync(text.replaceAll('Ada Lund', 'Ada Berg')));
    worker();
    expect(await submitter.ended).toBe(1);
    expect(submitter.err()).toContain('the scenario on the server is another than its name says');
  });
});

describe('a worker', () => {
  const task = {
    version: '0.1.0',
    scenarioHash: 'a'.repeat(64),
    reforms: [],
    reading: 0,
    from: 0,
    to: 10,
    seed: 1,
    replicates: 8,
    swap: false,
    events: false,
  };
  const probe = 'b'.repeat(64);

  const SHAPES: readonly [string, unknown, string?][] = [
    ['a path', { task: { ...task, scenario: '/etc/passwd' }, probe }],
    ['code', { task, probe, run: 'process.exit(9)' }],
    ['a prototype', JSON.parse('{"__proto__":{"task":1}}')],
    ['a task under another name', { task, probe }, 'c'.repeat(64)],
    ['too much', { task: { ...task, to: 1e9 }, probe }],
    ['a reading that is none', { task: { ...task, reading: 1e6 }, probe }],
    ['text', 'run this'],
    ['nothing', null],
  ];

  it('refuses whatever is not a task, and goes on working', async () => {
    const listening = run(['worker', '--redis', redis.url, '-j', '1', '--json']);
    await listening.says('listens');
    const queue = new Queue('plenum-0.1.0', { connection: { port: redis.port } });
    for (const [i, [what, data, name]] of SHAPES.entries()) {
      const id = name ?? taskHash({ ...task, seed: i });
      await queue.add('task', data, { jobId: id });
      let state = '';
      while (state !== 'failed') state = await (await queue.getJob(id))!.getState();
      expect((await queue.getJob(id))!.failedReason, what).toMatch(
        /^worker \S+: (?:this is not a task|the task is not)/,
      );
    }
    await queue.close();
    await expectSameRows(submit('after-all-that'));
    listening.child.kill('SIGINT');
    await listening.ended;
    expect(workerShape.parse(JSON.parse(listening.out()))).toMatchObject({
      tasks: 4,
      histories: 40,
      refused: SHAPES.length,
    });
  });
});
