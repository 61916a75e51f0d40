import {
  type CompiledScenario,
  copyState,
  createState,
  type HappenedEvent,
  type Motion,
  REAL_COLUMNS,
  rowColumns,
  type State,
  type World,
  writeRow,
} from '../engine/index.ts';
import { openWorld, rerun } from '../ensemble/index.ts';
import { createTable } from '../results/index.ts';

/** What happened at one moment of a history, with a copy of everything as it stood then. */
export interface Moment {
  readonly event: HappenedEvent;
  readonly state: State;
  /** The motion last on the table; with a decision, the one decided. */
  readonly motion: Motion;
  /** What the engine had worked out by then, such as who sits in the inner body. */
  readonly scratch: World['scratch'];
  readonly month: number;
  readonly quarter: number;
}

/** One history, written down: its moments in order, its last state and its row. */
export interface Recording {
  readonly compiled: CompiledScenario;
  readonly seed: number;
  readonly run: number;
  readonly replicates: number;
  /** Index of the reading, as rows have it. */
  readonly reading: number;
  /** This history's draw of every number of the scenario. */
  readonly values: Float64Array;
  readonly moments: readonly Moment[];
  readonly end: State;
  /** The row that an experiment holds for this history, by column. */
  readonly row: Readonly<Record<string, number>>;
}

/** Which history of which experiment. */
export interface HistoryName {
  seed: number;
  run: number;
  replicates: number;
  reading: number;
}

/** Runs one history again and writes it down. The watcher copies and touches nothing, so the row is that of a plain run. */
export function recordHistory(compiled: CompiledScenario, name: HistoryName): Recording {
  const world = openWorld(compiled, name.seed);
  const moments: Moment[] = [];
  world.sink = { event: (event, seen) => void moments.push(momentOf(event, seen)) };
  rerun(world, name.seed, name.run, name.replicates);
  const row = rowOf(world, name);
  return { compiled, ...name, values: world.values.slice(), moments, end: copyOf(world), row };
}

function momentOf(event: HappenedEvent, world: Readonly<World>): Moment {
  return {
    event,
    state: copyOf(world),
    motion: { ...world.motion },
    scratch: structuredClone(world.scratch),
    month: world.month,
    quarter: world.quarter,
  };
}

function copyOf(world: Readonly<World>): State {
  const copy = createState(world.c.sizes);
  copyState(world.s, copy);
  return copy;
}

function rowOf(world: World, { reading, run, replicates }: HistoryName): Record<string, number> {
  const { columns } = createTable(rowColumns(world.c), REAL_COLUMNS, 1);
  writeRow(
    world,
    columns.map(({ data }) => data),
    0,
    reading,
    Math.floor(run / replicates),
    run % replicates,
  );
  return Object.fromEntries(columns.map(({ name, data }) => [name, data[0]!]));
}
