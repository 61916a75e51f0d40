import { join } from 'node:path';
import type { Table } from '../../results/index.ts';
import { describeTasks, type Part, type TaskDescription, type WrittenExperiment } from '../index.ts';
import { ExperimentProblem } from './experimentProblem.ts';
import { findPart } from './partFiles.ts';
import { partPlaces } from './places.ts';

/** A part with the task it answers and the rows in it. */
export interface StoredPart {
  task: TaskDescription;
  part: Part;
  table: Table;
}

/**
 * The parts that a folder holds, in order of reading and row, one at a time; those that are missing are passed over. Throws
 * ExperimentProblem at one that is damaged.
 */
export async function* eachPart(path: string, written: WrittenExperiment): AsyncGenerator<StoredPart> {
  for (const task of describeTasks(written)) {
    const found = await findPart(path, task);
    if (found.state === 'missing') continue;
    if (found.state === 'damaged')
      throw new ExperimentProblem(
        `${join(path, found.file)}: ${found.why}; do it again: plenum run --resume ${path}`,
      );
    yield { task, part: found.part, table: found.table };
  }
}

/** The files of one table, in order of reading and row; those that are missing are passed over. */
export async function partFilesOf(
  path: string,
  written: WrittenExperiment,
  table: 'runs' | 'events',
): Promise<string[]> {
  const files: string[] = [];
  for await (const { task } of eachPart(path, written)) files.push(join(path, partPlaces(task)[table]));
  return files;
}
