// What can go wrong with workers, submitters and the server between them. After each fault the rows are those of an
// undisturbed run.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { LOOK_EVERY_MS } from '../../src/ensemble/queue/index.ts';
import {
  experiment,
  hashOf,
  LONG,
  type Program,
  partsIn,
  referenceHash,
  SHORT,
  start,
  untilParts,
} from './programs.ts';
import { startRedis, type TestRedis } from './redis.ts';

vi.setConfig({ testTimeout: 180_000 }); // programs start slowly on a busy machine

const place = mkdtempSync(join(tmpdir(), 'plenum-queue-'));
let redis: TestRedis;
let running: Program[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  await Promise.all(running.map((program) => program.kill()));
  running = [];
  if (!redis.runs()) await redis.start(); // a test that fails with the server gone is one failure, not several
  await redis.forget(); // parts that one test leaves behind would save the next one its work
});
afterAll(async () => {
  await redis.end();
  rmSync(place, { recursive: true });
});

const run = (...words: string[]): Program => {
  const program = start(words);
  running.push(program);
  return program;
};
const worker = (url = redis.url, lostAfter = '1'): Program =>
  run('worker', '--redis', url, '-j', '1', '--lost-after', lostAfter);
const submit = (folder: string, size = LONG, url = redis.url): Program =>
  run('run', ...experiment(size), '-o', folder, '--queue', '--redis', url);
const resume = (folder: string, ...words: string[]): Program =>
  run('run', '--resume', folder, '--json', ...words);

async function expectSameRows(program: Program, size = LONG): Promise<void> {
  expect(await program.ended, program.err()).toBe(0);
  expect(hashOf(program)).toBe(await referenceHash(size));
}

describe('three workers on a queue', () => {
  it('give the rows of one computer, and lose nothing when one is killed in the middle of a task', async () => {
    const folder = join(place, 'worker-killed');
    const [first] = [worker(), worker(), worker()];
    const submitter = submit(folder);
    await untilParts(folder, 20);
    await first!.kill();
    expect(partsIn(folder)).toBeLessThan(200);
    await expectSameRows(submitter);
  });

  it('finish what they have begun when told to end, and say what they did', async () => {
    const folder = join(place, 'worker-told');
    const [first] = [worker(), worker()];
    const submitter = submit(folder);
    await untilParts(folder, 20);
    first!.child.kill('SIGTERM');
    expect(await first!.ended).toBe(0);
    expect(first!.out()).toMatch(/^\d+ tasks, \d+ histories, 0 refused or failed\n$/);
    await expectSameRows(submitter);
  });
});

describe('a submitter', () => {
  it('that is killed is followed by another, which takes what has been computed meanwhile', async () => {
    const folder = join(place, 'submitter-killed');
    worker();
    const submitter = submit(folder);
    await untilParts(folder, 20);
    await submitter.kill();
    expect(partsIn(folder)).toBeLessThan(200);
    await expectSameRows(resume(folder, '--queue', '--redis', redis.url));
  });

  it('that hears Ctrl-C leaves a folder that can be gone on with, here too', async () => {
    const folder = join(place, 'submitter-stopped');
    const submitter = submit(folder, SHORT);
    await submitter.says('no worker listens');
    submitter.child.kill('SIGINT');
    expect(await submitter.ended).toBe(130);
    expect(submitter.err()).toContain('interrupted: 0 of 600 histories');
    await expectSameRows(resume(folder), SHORT);
  });

  it('may be one of two, in one folder or in two', async () => {
    const folders = ['shared', 'shared', 'alone'].map((name) => join(place, name));
    worker();
    worker();
    const submitters = folders.map((folder) => submit(folder, SHORT));
    for (const submitter of submitters) await expectSameRows(submitter, SHORT);
    expect(readdirSync(join(place, 'shared', 'runs'))).toHaveLength(200);
  });
});

describe('the server', () => {
  it('may be killed and come back with its append-only file: nobody has to do anything', async () => {
    const folder = join(place, 'server-killed');
    worker();
    const submitter = submit(folder);
    await untilParts(folder, 20);
    await redis.kill();
    expect(partsIn(folder)).toBeLessThan(200);
    await submitter.says('does not answer; waiting for it');
    await redis.start();
    await expectSameRows(submitter);
    expect(submitter.err()).toContain('answers again');
  });

  it('may forget all it knew: what is missing is offered again', async () => {
    const folder = join(place, 'server-emptied');
    worker();
    const submitter = submit(folder);
    await untilParts(folder, 20);
    await redis.forget();
    await expectSameRows(submitter);
  });

  // Long after the server fell silent, as by then all who wait for a task have gone to ask about it.
  it.each([
    ['is gone', 'kill'],
    ['stands still', 'freeze'],
  ] as const)('that %s keeps neither a submitter nor a worker that is told to stop', async (_, fault) => {
    const own = await startRedis();
    onTestFinished(() => own.end());
    const submitter = submit(join(place, `server-${fault}`), SHORT, own.url);
    await submitter.says('no worker listens');
    const idle = worker(own.url);
    await idle.says('listens at');
    await own[fault]();
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS + 1000));
    for (const program of [submitter, idle]) program.child.kill('SIGINT');
    expect(await submitter.ended, submitter.err()).toBe(130);
    expect(await idle.ended, idle.err()).toBe(0);
  });
});

describe('a shared folder', () => {
  it('carries the parts where the address names one, and is left empty', async () => {
    const shared = join(place, 'outbox');
    const url = `${redis.url}?folder=${shared}`;
    // Nobody is lost here: a task done twice could leave its part a second time.
    for (const lostAfter of ['30', '30']) worker(url, lostAfter);
    await expectSameRows(submit(join(place, 'by-folder'), SHORT, url), SHORT);
    expect(readdirSync(shared)).toEqual([]);
  });
});
