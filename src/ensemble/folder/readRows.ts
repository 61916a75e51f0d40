import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RowKeeper } from '../../results/index.ts';
import { UNFINISHED, writeWhole } from '../../results/store/index.ts';
import { eachPart } from './eachPart.ts';
import { type Manifest, manifestEntry, manifestText } from './manifest.ts';
import type { ExperimentFolder } from './openFolder.ts';
import { PLACES } from './places.ts';

/**
 * Reads all rows that a folder holds, one part at a time, into `keepers`, one for each reading by place; and writes the manifest
 * of what it has read. What the rows say is thus what lies on the disk. Returns whether the experiment is complete.
 */
export async function readRows(
  { path, tasks, written }: ExperimentFolder,
  keepers: readonly RowKeeper[],
): Promise<boolean> {
  const parts: Manifest['parts'] = [];
  for await (const { task, part, table } of eachPart(path, written)) {
    keepers[task.reading]!.put(task.from, table);
    parts.push(manifestEntry(task, part));
  }
  const complete = parts.length === tasks.length;
  await writeWhole(join(path, PLACES.manifest), manifestText(written, parts, complete));
  if (complete) await clearUnfinished(path);
  return complete;
}

/** Removes what killed programs left half written; nothing is missing any more. */
async function clearUnfinished(path: string): Promise<void> {
  for (const folder of [path, join(path, PLACES.runs), join(path, PLACES.events)]) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((candidate) => candidate.endsWith(UNFINISHED)))
      await rm(join(folder, name), { force: true });
  }
}
