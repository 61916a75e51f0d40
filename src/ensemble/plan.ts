/**
 * An experiment: so many histories under each reading, `replicates` of them at each parameter point. Row i of a reading is
 * replicate i mod R of point floor(i / R), so that more histories extend the old ones and never change them.
 */
export interface Experiment {
  scenarioHash: string;
  seed: number;
  replicates: number;
  /** histories wanted under each reading, in the order of the compiled scenarios */
  runs: readonly number[];
  swap: boolean;
}

/** A range of histories of one reading: a pure function of its description, whoever runs it. */
export interface Task {
  reading: number;
  from: number;
  to: number;
  seed: number;
  replicates: number;
  swap: boolean;
}

/** Histories at each parameter point: enough to tell dice from parameters. */
export const REPLICATES = 8;

/** Cuts an experiment into tasks of at most `size` histories, in order of reading and row. */
export function planTasks(experiment: Experiment, size: number): Task[] {
  const { seed, replicates, swap } = experiment;
  return experiment.runs.flatMap((runs, reading) => {
    const tasks: Task[] = [];
    for (let from = 0; from < runs; from += size)
      tasks.push({ reading, from, to: Math.min(runs, from + size), seed, replicates, swap });
    return tasks;
  });
}
