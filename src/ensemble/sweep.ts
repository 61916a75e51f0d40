import { type CompiledScenario, rowColumns, simulate, writeRow } from '../engine/index.ts';
import { openWorld, type Progress } from './runTask.ts';

/**
 * Some settings of a scenario's numbers, each run with the same luck: the histories in slots `from` to `to`. A pure function of
 * its description, whoever runs it.
 */
export interface SweepTask {
  /** all numbers of the scenario at each setting, in its order, whatever their ranges say */
  settings: readonly Float64Array[];
  seed: number;
  from: number;
  to: number;
  /** columns of the rows that are kept */
  columns: readonly string[];
}

/** For each setting the columns asked for, in that order, a value for each slot. */
export type SweepRows = Float64Array[][];

/** Runs the histories of a sweep. Settings share luck slot by slot, so that what differs between two follows from the numbers. */
export function runSweep(c: CompiledScenario, task: SweepTask, progress?: Progress): SweepRows {
  const names = rowColumns(c);
  const places = task.columns.map((name) => names.indexOf(name));
  const row = names.map(() => new Float64Array(1));
  const world = openWorld(c, task.seed);
  const slots = task.to - task.from;
  return task.settings.map((values, setting) => {
    const kept = places.map(() => new Float64Array(slots));
    world.values.set(values);
    for (let i = 0; i < slots; i += 1) {
      world.stream.slot = task.from + i;
      simulate(world);
      writeRow(world, row, 0, 0, setting, i);
      places.forEach((place, k) => {
        kept[k]![i] = row[place]![0]!;
      });
      progress?.(setting * slots + i + 1);
    }
    return kept;
  });
}

/** Something that runs sweeps, here or on threads. Which one makes no difference to the rows. */
export interface SweepRunner {
  run(task: SweepTask): Promise<SweepRows>;
  close(): Promise<void>;
}

/** One task after another, here. */
export const inlineSweeps = (c: CompiledScenario): SweepRunner => ({
  run: (task) => Promise.resolve(runSweep(c, task)),
  close: () => Promise.resolve(),
});
