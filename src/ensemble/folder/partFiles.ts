import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../results/index.ts';
import { StorageProblem, writeWhole } from '../../results/store/index.ts';
import type { Part, TaskDescription } from '../index.ts';
import { readPart } from '../parts/index.ts';
import { partPlaces } from './places.ts';

/** What a folder holds of a task: its part with the rows in it, nothing, or something that cannot be used. */
export type Found =
  | { state: 'done'; part: Part; table: Table }
  | { state: 'missing' }
  | { state: 'damaged'; file: string; why: string };

/** Looks for the part of a task, and compares all that is in it. Throws StorageProblem where it cannot be read. */
export async function findPart(folder: string, task: TaskDescription): Promise<Found> {
  const places = partPlaces(task);
  const runs = await readBytes(join(folder, places.runs));
  if (runs === undefined) return { state: 'missing' };
  const events = task.events ? ((await readBytes(join(folder, places.events))) ?? null) : null;
  const part = { runs, events };
  try {
    return { state: 'done', part, table: await readPart(part, task) };
  } catch (problem) {
    return { state: 'damaged', file: places.runs, why: (problem as Error).message };
  }
}

/** Stores a part. Its rows come last: where they are, the task is done. */
export async function storePart(
  folder: string,
  task: TaskDescription,
  { runs, events }: Part,
): Promise<void> {
  const places = partPlaces(task);
  if (events !== null) await writeWhole(join(folder, places.events), events);
  await writeWhole(join(folder, places.runs), runs);
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StorageProblem('read', path, cause);
  }
}
