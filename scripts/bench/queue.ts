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
    [8, Math.round(perSecond)],
    [200, 1],
  ] as const) {
    const fill = async (
      name: string,
      open: (folder: ExperimentFolder) => Promise<PartRunner>,
    ): Promise<Measured> => {
      const path = join(place, `${name}-${tasks}`);
      const { written: experiment, packed } = await written(tasks * size, size, version);
      await createFolder(path, experiment, packed);
      const folder = await openFolder(path, version);
      const survey = await surveyFolder(folder);
      const runner = await open(folder);
      await runner.run(folder.tasks[0]!); // so that everybody is awake
      await runner.run(folder.tasks[1]!);
      const settings = { width: 512, stopped: () => false, done: () => undefined };
      const taken = await measured(() => secondsOf(() => fillFolder(folder, survey, runner, settings)));
      await runner.close();
      return taken;
    };
    rows.push({
      histories: tasks * size,
      tasks,
      threads: await fill('threads', async ({ compiled }) => partThreads(compiled, 2)),
      queue: await fill('queue', (folder) =>
        queueRunner(parseMeeting(redis.url, place), folder, { said: () => undefined, stopped: () => false }),
      ),
    });
  }
  for (const worker of workers) worker.kill();
  await redis.end();
  rmSync(place, { recursive: true });
  return rows;
}
