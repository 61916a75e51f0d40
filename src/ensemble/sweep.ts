import { type CompiledScenario, rowColumns, simulate, type World, writeRow } from '../engine/index.ts';
import { openWorld, type Progress } from './runTask.ts';
import { openFor } from './worlds.ts';

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
export const runSweep = (c: CompiledScenario, task: SweepTask, progress?: Progress): SweepRows =>
  runSweepOn(openWorld(c, task.seed), task, progress);

/** The same on a world of the scenario and seed that is kept between tasks. */
function runSweepOn(world: World, task: SweepTask, progress?: Progress): SweepRows {
  const { c } = world;
  const names = rowColumns(c);
  const places = task.columns.map((name) => names.indexOf(name));
  const row = names.map(() => new Float64Array(1));
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

/**
 * Runs sweeps on one world, which is kept as long as the seed is the same: as WebAssembly it has a memory of its own.
 *
 * @param native the bytes of `native.wasm`, for speed; the rows are the same without
 */
export function keptSweeps(c: CompiledScenario, native: Uint8Array | null): (task: SweepTask) => SweepRows {
  let kept: { seed: number; world: World } | null = null;
  return (task) => {
    if (kept?.seed !== task.seed) kept = { seed: task.seed, world: openFor(c, task.seed, native) };
    return runSweepOn(kept.world, task);
  };
}

/** One task after another, here; with the bytes of `native.wasm`, faster. */
export function inlineSweeps(c: CompiledScenario, native: Uint8Array | null = null): SweepRunner {
  const run = keptSweeps(c, native);
  return { run: (task) => Promise.resolve(run(task)), close: () => Promise.resolve() };
}
