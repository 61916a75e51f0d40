import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PartRunner } from 'plenum/ensemble';
import {
  createFolder,
  type ExperimentFolder,
  fillFolder,
  openFolder,
  surveyFolder,
} from 'plenum/ensemble/folder';
import { partThreads } from 'plenum/ensemble/parts';
import { parseMeeting, queueRunner } from 'plenum/ensemble/queue';
import { startRedis } from '../../test/faults/redis.ts';
import { written } from './flagship.ts';
import { type Measured, measured, secondsOf } from './reference.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Seconds that the same experiment takes on two threads here and on two workers through a queue. */
export interface Compared {
  histories: number;
  tasks: number;
  threads: Measured;
  queue: Measured;
}

/** Compares threads and queue, tasks of a second and tasks of nearly nothing. Needs redis-server. */
export async function queueOverhead(perSecond: number): Promise<Compared[]> {
  const redis = await startRedis();
  const workers = [0, 1].map(() =>
    spawn(process.execPath, ['bin/plenum.js', 'worker', '--redis', redis.url, '-j', '1'], {
      stdio: 'ignore',
    }),
  );
  const place = mkdtempSync(join(tmpdir(), 'plenum-bench-queue-'));
  const rows: Compared[] = [];
  for (const [tasks, size] of [
    [6, Math.round(perSecond)],
    [200, 1],
  ] as const) {
    const { written: experiment, packed } = await written(tasks * size, size, version);
    const fill = async (name: string, open: Open): Promise<Measured> => {
      const path = join(place, `${name}-${tasks}`);
      await createFolder(path, experiment, packed);
      return fillMeasured(path, open);
    };
    const threads: Measured[] = [];
    const queue: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      threads.push(await fill(`threads-${round}`, async ({ compiled }) => partThreads(compiled, 2)));
      queue.push(
        await fill(`queue-${round}`, (folder) => queueRunner(parseMeeting(redis.url, place), folder, QUIET)),
      );
      await redis.forget(); // or the next round would find all done
    }
    rows.push({ histories: tasks * size, tasks, threads: best(threads), queue: best(queue) });
  }
  for (const worker of workers) worker.kill('SIGKILL');
  await redis.end();
  rmSync(place, { recursive: true });
  return rows;
}

type Open = (folder: ExperimentFolder) => Promise<PartRunner>;

/** Whatever else the machine does can only slow things down, so the best of a few, taken in turns, tells most. */
const ROUNDS = 4;
const best = (list: readonly Measured[]): Measured => list.toSorted((a, b) => a.value - b.value)[0]!;

const QUIET = { said: () => undefined, stopped: () => false };

/** Seconds to fill a folder with a runner that is awake. */
async function fillMeasured(path: string, open: Open): Promise<Measured> {
  const folder = await openFolder(path, version);
  const survey = await surveyFolder(folder);
  const runner = await open(folder);
  const [first] = folder.tasks;
  // A history of another seed, so that all are awake and nothing is done.
  for (const seed of [2, 3, 4, 5]) await runner.run({ ...first!, seed, to: 1 }).catch(() => undefined);
  const settings = { width: 512, stopped: () => false, done: () => undefined };
  const taken = await measured(() => secondsOf(() => fillFolder(folder, survey, runner, settings)));
  await runner.close();
  return taken;
}
