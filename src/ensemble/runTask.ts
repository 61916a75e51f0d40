import {
  type CompiledScenario,
  createWorld,
  REAL_COLUMNS,
  rowColumns,
  type Sink,
  simulate,
  type World,
  writeRow,
} from '../engine/index.ts';
import { makeStream } from '../random/index.ts';
import { createTable, type Table } from '../results/index.ts';
import type { Task } from './plan.ts';
import { fillPoint } from './points.ts';

/** Called after each history with how many are done. */
export type Progress = (done: number) => void;

/** Runs a task and returns its rows. The same task gives the same rows anywhere; a sink sees, and changes nothing. */
export function runTask(
  c: CompiledScenario,
  task: Task,
  progress?: Progress,
  sink: Sink | null = null,
): Table {
  const world = openWorld(c, task.seed);
  world.sink = sink;
  return runTaskOn(world, task, progress);
}

/** The same on a world of the task's scenario and seed that is kept between tasks. */
export function runTaskOn(world: World, task: Task, progress?: Progress): Table {
  const { c } = world;
  const names = [...rowColumns(c), ...(task.swap ? c.offices.map((id) => `swapped.${id}`) : [])];
  const table = createTable(names, REAL_COLUMNS, task.to - task.from);
  const columns = table.columns.map((column) => column.data);
  let point = -1;
  for (let run = task.from; run < task.to; run += 1) {
    const wanted = Math.floor(run / task.replicates);
    if (wanted !== point) {
      point = wanted;
      fillPoint(c, world.values, task.seed, point);
    }
    world.stream.slot = run;
    simulate(world, { swap: task.swap });
    const row = run - task.from;
    writeRow(world, columns, row, task.reading, point, run % task.replicates);
    if (task.swap)
      for (let o = 0; o < c.offices.length; o += 1)
        columns[names.length - c.offices.length + o]![row] = world.scratch.swappedHolder[o]!;
    progress?.(row + 1);
  }
  return table;
}

/** A world ready for the histories of a seed. */
export const openWorld = (c: CompiledScenario, seed: number): World => createWorld(c, makeStream(seed));

/** Leaves in `world` the history that row `run` of an experiment holds: the same luck, the same numbers. */
export function rerun(world: World, seed: number, run: number, replicates: number, swap = false): void {
  fillPoint(world.c, world.values, seed, Math.floor(run / replicates));
  world.stream.slot = run;
  simulate(world, { swap });
}
