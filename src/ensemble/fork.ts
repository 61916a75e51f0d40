import {
  type CompiledScenario,
  REAL_COLUMNS,
  rowColumns,
  stepsOf,
  swapPersons,
  type World,
  writeRow,
} from '../engine/index.ts';
import { createTable, type Table } from '../results/index.ts';
import { enter, type Island, leadIsland, type Surprised } from './island.ts';
import { fillPoint } from './points.ts';
import type { Progress } from './runTask.ts';
import { tabledColumns, watchTabled } from './tabled.ts';
import { type Variation, vary } from './variation.ts';
import { openFor } from './worlds.ts';

/**
 * Worlds that part on the documented date: they share the ground's prefix, its luck and its parameter points, and differ by
 * what is decreed and by how mechanisms work from then on.
 */
export interface Fork {
  ground: CompiledScenario;
  worlds: readonly Variation[];
  /** the columns of the rows that are kept; left out: all */
  columns?: readonly string[];
  /** rows also count what is put to the vote after the fork, by kind of motion and month: slower, since histories are watched */
  tabled?: true;
}

/** A range of histories of one fork, run in each of its worlds: a pure function of its description. */
export interface ForkTask {
  /** which fork, of several */
  fork: number;
  from: number;
  to: number;
  seed: number;
  replicates: number;
}

/** What a fork's task gives. */
export interface ForkRows {
  /** rows for each world, in step: row i is the same history up to the fork */
  tables: Table[];
  /** lowest share of effective histories at any reckoning of the prefix; 1 where nothing was observed */
  effective: number;
  /** what the island gave to each recorded decision of the prefix, just before it */
  surprises: Surprise[];
}

/** A recorded decision as the histories foresaw it. */
export interface Surprise {
  source: string;
  day: number;
  /** of the outcome on record; of several islands their mean */
  probability: number;
  /** the same for each island */
  islands: number[];
  /** of each actor's vote for the motion, [actor]; NaN where he does not vote */
  members: Float64Array;
}

/**
 * Runs the histories of a task in every world of a fork, as one island. Luck is paired, so that what differs between two rows
 * follows from what differs between the worlds. Cost: one prefix of each history, and for each world the rest.
 *
 * @param native the bytes of `native.wasm`, for speed; the rows are the same without
 */
export function runFork(
  { ground, worlds, columns, tabled }: Fork,
  task: ForkTask,
  native: Uint8Array | null = null,
  progress?: Progress,
): ForkRows {
  const surprises: ForkRows['surprises'] = [];
  const surprised: Surprised = ({ source, day }, { probability, members }) => {
    surprises.push({ source, day, probability, islands: [probability], members });
  };
  const base = openFor(ground, task.seed, native);
  const island = leadIsland(base, task, surprised);
  const tables = worlds.map((variation, place) => {
    const varied = vary(ground, variation);
    const world = canStandIn(base, varied) ? standingIn(base, varied) : openFor(varied, task.seed, native);
    const table = runWorld(world, varied, { ...variation, columns, tabled }, island, task);
    progress?.((place + 1) / worlds.length);
    return table;
  });
  return { tables, effective: Math.min(1, ...island.effective), surprises };
}

/** A world without decrees and with as many numbers is the ground's own with other switches: it need not be opened anew. */
const canStandIn = ({ c }: World, varied: CompiledScenario): boolean =>
  varied.decrees.length === 0 && varied.numbers.length === c.numbers.length;

function standingIn(base: World, { on }: CompiledScenario): World {
  Object.assign(base.on, on);
  return base;
}

/** What of a fork says which columns its rows have. */
interface Rows {
  columns: Fork['columns'] | undefined;
  tabled: Fork['tabled'] | undefined;
}

/**
 * The rest of each history in one world; with numbers of its own it takes them from the same parameter points. Where persons change
 * places, rows also have `swapped.<office>`: who held it then.
 */
function runWorld(
  world: World,
  varied: CompiledScenario,
  { numbers, swap, columns, tabled }: Variation & Rows,
  island: Island,
  { from, to, seed, replicates }: ForkTask,
): Table {
  const own = numbers.length > 0;
  const places = swap ? varied.offices.map((id) => `swapped.${id}`) : [];
  const watch = tabled ? watchTabled(varied) : null;
  const counted = watch === null ? [] : tabledColumns(varied);
  const names = [...rowColumns(varied), ...places, ...counted];
  const table = createTable(columns ?? names, REAL_COLUMNS, to - from);
  const whole = names.map(() => new Float64Array(1));
  const kept = table.columns.map(({ name, data }) => ({ data, value: whole[names.indexOf(name)]! }));
  world.sink = watch?.sink ?? null;
  const { runFree } = stepsOf(world);
  let point = -1;
  for (let i = 0; i < to - from; i += 1) {
    enter(world, island, i, own ? null : island.values[i]!);
    if (own && island.points[i] !== point) {
      point = island.points[i]!;
      fillPoint(varied, world.values, seed, point);
    }
    if (swap) swapPersons(world);
    watch?.counts.fill(0);
    runFree(world);
    writeRow(world, whole, 0, 0, island.points[i]!, (from + i) % replicates);
    places.forEach((_, o) => {
      whole[names.length - counted.length - places.length + o]![0] = world.scratch.swappedHolder[o]!;
    });
    watch?.counts.forEach((count, k) => {
      whole[names.length - counted.length + k]![0] = count;
    });
    for (const { data, value } of kept) data[i] = value[0]!;
  }
  world.sink = null;
  return table;
}
