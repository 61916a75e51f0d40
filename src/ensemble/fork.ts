import { type CompiledScenario, REAL_COLUMNS, rowColumns, runFree, writeRow } from '../engine/index.ts';
import { createTable, type Table } from '../results/index.ts';
import { enter, leadIsland, type Surprised } from './island.ts';
import { fillPoint } from './points.ts';
import { openWorld, type Progress } from './runTask.ts';

/**
 * Worlds that part on the documented date: they share a prefix, its luck and its parameter points, and differ by what is
 * decreed and by how mechanisms work from then on. The first is the ground, whose prefix all follow.
 */
export interface Fork {
  worlds: readonly CompiledScenario[];
  /** the columns of the rows that are kept; none: all */
  columns?: readonly string[];
}

/** A range of histories of one fork, run in each of its worlds: a pure function of its description. */
export interface ForkTask {
  fork: number;
  from: number;
  to: number;
  seed: number;
  replicates: number;
}

/** What a fork's task gives: rows for each world, in step, and how many effective histories the record left. */
export interface ForkRows {
  tables: Table[];
  /** lowest share of effective histories at any reckoning of the prefix; 1 where nothing was observed */
  effective: number;
}

/**
 * Runs the histories of a task in every world of a fork. Row i of all tables is the same history up to the fork: paired luck,
 * so that what differs between the rows follows from what differs between the worlds.
 *
 * Cost: one prefix, and for each world the rest, of each history.
 */
export function runFork(
  { worlds, columns }: Fork,
  task: ForkTask,
  surprised?: Surprised,
  progress?: Progress,
): ForkRows {
  const [ground] = worlds as [CompiledScenario];
  const names = rowColumns(ground);
  const rows = task.to - task.from;
  const tables = worlds.map(() => createTable(columns ?? names, REAL_COLUMNS, rows));
  const scratch = names.map(() => new Float64Array(1));
  const kept = (columns ?? names).map((name) => scratch[names.indexOf(name)]!);
  const live = worlds.map((compiled) => openWorld(compiled, task.seed));
  const island = leadIsland(live[0]!, task, surprised);
  worlds.forEach((compiled, place) => {
    const w = live[place]!;
    const data = tables[place]!.columns.map((entry) => entry.data);
    const shared = sameNumbers(ground, compiled);
    let point = -1;
    for (let i = 0; i < rows; i += 1) {
      enter(w, island, i, shared ? island.values[i]! : null);
      if (!shared && island.points[i] !== point) {
        // a world with numbers of its own takes them from the same point
        point = island.points[i]!;
        fillPoint(compiled, w.values, task.seed, point);
      }
      runFree(w);
      writeRow(w, scratch, 0, 0, island.points[i]!, (task.from + i) % task.replicates);
      for (let k = 0; k < data.length; k += 1) data[k]![i] = kept[k]![0]!;
      progress?.(i + 1);
    }
  });
  return { tables, effective: Math.min(1, ...island.effective) };
}

/** Whether two worlds of one scenario have the same numbers with the same ranges, so that a parameter point is the same in both. */
function sameNumbers(a: CompiledScenario, b: CompiledScenario): boolean {
  return (
    a.numbers.length === b.numbers.length &&
    a.numbers.every((number, i) => {
      const other = b.numbers[i]!;
      return (
        number.path === other.path &&
        number.value === other.value &&
        number.low === other.low &&
        number.high === other.high
      );
    })
  );
}
