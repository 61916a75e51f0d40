import { posix } from 'node:path';
import { type TaskDescription, taskHash } from '../index.ts';

/** The files and folders of an experiment's folder. */
export const PLACES = {
  /** what was asked */
  experiment: 'experiment.json',
  /** the scenario, checked, as data */
  scenario: 'scenario.json',
  /** one row for each history, a part for each task */
  runs: 'runs',
  /** what happened in them, a part for each task; only where asked for */
  events: 'events',
  /** every part with its hash */
  manifest: 'manifest.json',
} as const;

/** Where a task's parts lie, relative to the folder. The name is the task's own hash. */
export function partPlaces(task: TaskDescription): { runs: string; events: string } {
  const name = `${taskHash(task)}.parquet`;
  return { runs: posix.join(PLACES.runs, name), events: posix.join(PLACES.events, name) };
}
