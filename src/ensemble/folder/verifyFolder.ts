import { column, rowsHash, type Table } from '../../results/index.ts';
import { experimentHash, inTurns, type PartRunner, type TaskDescription, taskOf } from '../index.ts';
import { readPart, sha256Of } from '../parts/index.ts';
import { runTaskOn } from '../runTask.ts';
import { keepWorlds } from '../worlds.ts';
import type { Manifest } from './manifest.ts';
import type { ExperimentFolder } from './openFolder.ts';
import { findPart } from './partFiles.ts';
import { PLACES, partPlaces } from './places.ts';

/** Something in a folder that is not as it should be. */
export interface Fault {
  file: string;
  what: string;
}

/** Compares the folder's files with the manifest, and each part with itself. Damage and absence are both faults. */
export async function checkParts(
  { path, tasks, written }: ExperimentFolder,
  manifest: Manifest | undefined,
): Promise<Fault[]> {
  const hashes = new Map(
    manifest?.parts.flatMap(({ files }) => files.map((file) => [file.path, file.sha256] as const)),
  );
  const faults: Fault[] = [];
  if (manifest !== undefined && manifest.experiment !== experimentHash(written))
    faults.push({ file: PLACES.experiment, what: `is not the experiment of ${PLACES.manifest}` });
  for (const task of tasks) {
    const places = partPlaces(task);
    const found = await findPart(path, task);
    if (found.state === 'missing') faults.push({ file: places.runs, what: 'is missing' });
    else if (found.state === 'damaged') faults.push({ file: found.file, what: found.why });
    else {
      const { runs, events } = found.part;
      const files = [[places.runs, runs], ...(events === null ? [] : [[places.events, events]])] as const;
      for (const [file, bytes] of files as readonly (readonly [string, Uint8Array])[])
        if (hashes.has(file) && hashes.get(file) !== sha256Of(bytes))
          faults.push({ file, what: 'is not the file that manifest.json names' });
    }
  }
  return faults;
}

/** Computes tasks again and compares rows, all of them. */
export async function recomputeParts(
  { path }: ExperimentFolder,
  tasks: readonly TaskDescription[],
  runner: PartRunner,
  width: number,
  done: (histories: number) => void,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  await inTurns(tasks, width, async (task) => {
    const found = await findPart(path, task);
    const part = await runner.run(task);
    if (part === undefined) return;
    const again = await readPart(part, task);
    if (found.state === 'done' && rowsHash(found.table) !== rowsHash(again))
      faults.push({ file: partPlaces(task).runs, what: differenceOf(found.table, again) });
    done(task.to - task.from);
  });
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Computes single histories of tasks again, as `chosen` has them, in plain JavaScript, and compares their rows. */
export async function recomputeHistories(
  { path, compiled }: ExperimentFolder,
  chosen: ReadonlyMap<TaskDescription, readonly number[]>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const worldFor = keepWorlds(compiled, null);
  for (const [task, histories] of chosen) {
    const found = await findPart(path, task);
    if (found.state !== 'done') continue;
    for (const history of histories) {
      const again = runTaskOn(worldFor(task), { ...taskOf(task), from: history, to: history + 1 });
      const what = differenceOf(found.table, again, history - task.from);
      if (what !== '') faults.push({ file: partPlaces(task).runs, what });
    }
  }
  return faults;
}

/** Where two tables first differ, in words; row `offset` of the first is row 0 of the second. Empty where they do not. */
function differenceOf(stored: Table, again: Table, offset = 0): string {
  for (let row = 0; row < again.rows; row += 1) {
    for (const { name, data } of again.columns) {
      const value = column(stored, name)[row + offset];
      if (!Object.is(value, data[row]) && value !== data[row])
        return `row ${row + offset + 1}, column ${name}: ${value} is stored, ${data[row]} is right`;
    }
  }
  return '';
}
