import type { Table } from '../../results/index.ts';
import { parquetToTable } from '../../results/store/index.ts';
import { canonicalJson } from '../../scenario/index.ts';
import type { Part } from '../part.ts';
import type { TaskDescription } from '../taskDescription.ts';
import { PART_NOTES, sha256Of } from './makePart.ts';

/**
 * The rows of a part, after everything in it has been compared: it is whole, its task is the one asked for, and its events are
 * those that belong to it. Throws Error in words, after "the part ...: ", where they are not.
 */
export async function readPart({ runs, events }: Part, task: TaskDescription): Promise<Table> {
  const { table, notes } = await parquetToTable(runs);
  if (notes[PART_NOTES.task] !== canonicalJson(task)) throw new Error('it answers another task');
  if (task.events && (events === null || notes[PART_NOTES.events] !== sha256Of(events)))
    throw new Error('its events are missing, damaged, or those of another part');
  return table;
}
