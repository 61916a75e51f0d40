import { createHash } from 'node:crypto';
import type { World } from '../../engine/index.ts';
import { longTableToParquet, tableToParquet } from '../../results/store/index.ts';
import { canonicalJson } from '../../scenario/index.ts';
import type { Part } from '../part.ts';
import { recordEvents } from '../recordEvents.ts';
import { runTaskOn } from '../runTask.ts';
import { type TaskDescription, taskOf } from '../taskDescription.ts';

/** Notes in a part: the task it answers, and the hash of the events beside it, or nothing. */
export const PART_NOTES = { task: 'plenum.task', events: 'plenum.eventsSha256' } as const;

/** Computes a task on a world of its scenario and seed, and packs its rows. The same task gives the same bytes anywhere. */
export function makePart(world: World, description: TaskDescription): Part {
  const task = taskOf(description);
  const recorder = description.events ? recordEvents(world.c, task) : undefined;
  world.sink = recorder?.sink ?? null;
  const table = runTaskOn(world, task);
  world.sink = null;
  const about = { [PART_NOTES.task]: canonicalJson(description) };
  const events = recorder === undefined ? null : longTableToParquet(recorder.table(), about);
  const vouched = events === null ? '' : sha256Of(events);
  return { runs: tableToParquet(table, { ...about, [PART_NOTES.events]: vouched }), events };
}

/** SHA-256 of bytes, in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
