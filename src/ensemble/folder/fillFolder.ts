import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns, type PartRunner, type TaskDescription } from '../index.ts';
import type { ExperimentFolder } from './openFolder.ts';
import { findPart, storePart } from './partFiles.ts';
import { partPlaces } from './places.ts';

/** Parts that are read at the same time. */
const READERS = 4;

/** A part that was found and cannot be used. */
export interface Damage {
  file: string;
  why: string;
}

/** What is left to do in a folder, and what was found damaged and so is to be done again. */
export interface Survey {
  missing: TaskDescription[];
  damaged: Damage[];
  /** histories done */
  done: number;
}

/** Looks through a folder. Whatever was going on when the program was last killed, what is whole is kept. */
export async function surveyFolder({ path, tasks }: ExperimentFolder): Promise<Survey> {
  const lacking = new Set<TaskDescription>();
  const damaged: Damage[] = [];
  await inTurns(tasks, READERS, async (task) => {
    const found = await findPart(path, task);
    if (found.state === 'done') return;
    lacking.add(task);
    if (found.state === 'damaged') damaged.push({ file: found.file, why: found.why });
  });
  const histories = (list: readonly TaskDescription[]): number =>
    list.reduce((sum, { from, to }) => sum + to - from, 0);
  const missing = tasks.filter((task) => lacking.has(task));
  return { missing, damaged, done: histories(tasks) - histories(missing) };
}

export interface Filling {
  /** tasks that run at the same time */
  width: number;
  /** asked before each task begins */
  stopped(): boolean;
  /** told of each task done */
  done(task: TaskDescription): void;
}

/**
 * Computes the tasks that are missing and stores each as it comes, until all are done, one fails, or `stopped`. Somebody else
 * may be filling the same folder: what has been stored meanwhile is not computed again.
 */
export async function fillFolder(
  { path }: ExperimentFolder,
  { missing, damaged }: Survey,
  runner: PartRunner,
  { width, stopped, done }: Filling,
): Promise<void> {
  const again = new Set(damaged.map(({ file }) => file));
  await inTurns(
    missing,
    width,
    async (task) => {
      const { runs } = partPlaces(task);
      if (again.has(runs) || !(await exists(join(path, runs)))) {
        const part = await runner.run(task);
        if (part === undefined) return;
        await storePart(path, task, part);
      }
      done(task);
    },
    stopped,
  );
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
