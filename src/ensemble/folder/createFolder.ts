import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageProblem, UNFINISHED, writeFirst, writeWhole } from '../../results/store/index.ts';
import type { WrittenExperiment } from '../index.ts';
import { ExperimentProblem } from './experimentProblem.ts';
import { PLACES } from './places.ts';
import { findExperiment } from './readExperiment.ts';

/** What may lie in a folder whose making was broken off. */
const OWN: readonly string[] = [PLACES.scenario, PLACES.runs, PLACES.events];

/**
 * Makes the folder of an experiment, or finds it made: whoever else asks for the same experiment in the same folder, at the same
 * time or before, works on the same one. Throws ExperimentProblem where the folder holds something else, and StorageProblem
 * where it cannot be written.
 */
export async function createFolder(
  folder: string,
  written: WrittenExperiment,
  packedScenario: string,
): Promise<void> {
  await makeFolder(folder);
  const found = await findExperiment(folder);
  if (found !== undefined) return requireSame(folder, found, written);
  await requireEmpty(folder);
  await makeFolder(join(folder, PLACES.runs));
  if (written.events) await makeFolder(join(folder, PLACES.events));
  await writeWhole(join(folder, PLACES.scenario), packedScenario);
  // Last, so that where there is an experiment there is all that it needs.
  const path = join(folder, PLACES.experiment);
  const first = await writeFirst(path, `${JSON.stringify(written, null, 2)}\n`);
  const winner = first ? written : await findExperiment(folder);
  if (winner !== undefined) requireSame(folder, winner, written);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
      return mkdir(path); // Node says ENOENT of a read-only disk here; the plain call says what is the matter
    });
  } catch (cause) {
    const file = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new StorageProblem('make the folder', path, file ? { code: 'ENOTDIR' } : cause);
  }
}

async function requireEmpty(folder: string): Promise<void> {
  const strange = (await readdir(folder)).find(
    (name) => !OWN.includes(name) && !name.endsWith(UNFINISHED) && name !== PLACES.experiment,
  );
  if (strange !== undefined)
    throw new ExperimentProblem(
      `${folder} is not empty and holds no experiment (there is ${JSON.stringify(strange)}); choose another folder`,
      true,
    );
}

function requireSame(folder: string, found: WrittenExperiment, wanted: WrittenExperiment): void {
  const differences = differencesOf(found, wanted);
  if (differences.length === 0) return;
  throw new ExperimentProblem(
    `${folder} holds another experiment: ${differences.join('; ')}. Choose another folder, or go on with that one: plenum run --resume ${folder}`,
    true,
  );
}

/** In what two experiments differ, in words. */
function differencesOf(found: WrittenExperiment, wanted: WrittenExperiment): string[] {
  const said = (Object.keys(wanted) as (keyof WrittenExperiment)[])
    .filter((key) => key !== 'readings' && key !== 'title')
    .filter((key) => JSON.stringify(found[key]) !== JSON.stringify(wanted[key]))
    .map((key) =>
      key === 'actors' ? 'other actors' : `${key} ${String(found[key])} there, ${String(wanted[key])} here`,
    );
  const runs = (written: WrittenExperiment): string =>
    written.readings.map(({ id, runs: count }) => `${id} ${count}`).join(', ');
  if (runs(found) !== runs(wanted)) said.push(`histories ${runs(found)} there, ${runs(wanted)} here`);
  else if (said.length === 0 && JSON.stringify(found.readings) !== JSON.stringify(wanted.readings))
    said.push('this program computes other rows than the one that began it');
  return said;
}
