import { expose, transfer } from 'comlink';
import type { CompiledScenario } from 'plenum/engine';
import {
  causeWorlds,
  type Fork,
  type ForkRows,
  type ForkTask,
  inlineRunner,
  joinForkRows,
  type Runner,
  runFork,
  type Task,
  twinWorlds,
  UNCHANGED,
  variationBetween,
} from 'plenum/ensemble';
import type { Table } from 'plenum/results';
import { asOfDate, type Change, compile, type Reform, type Scenario } from 'plenum/scenario';
import { namesOf, type ToldHistory, type TwinAsk, tellTwins } from 'plenum/telling';
import { forkHash } from './forkHash.ts';
import { reportTwins, type TwinReport } from './twinReport.ts';
import { sumUpRun, type WholeRun } from './wholeRun.ts';

/** What `scripts/web/bundles/engine.ts` compiles: enough of the scenario to run it under any reading and reform. */
interface EngineData extends Pick<Scenario, 'scenario' | 'collections'> {
  scenarioHash: string;
  reforms: readonly Reform[];
}

/** Worlds that part on a day: the month as it is, with reforms, or with every set of causes neutral. */
export interface ForkAsk {
  reading: string;
  date: string;
  reforms: readonly string[];
  causes?: true;
  /** columns of the rows that are kept */
  columns: readonly string[];
}

let data: EngineData | undefined;
let native: Uint8Array | null = null;
const forks = new Map<string, Fork>();
const runners = new Map<string, Runner>();

const worker = {
  /** Fetches scenario and engine; where the compiled engine cannot be had, JavaScript gives the same rows, only later. */
  async open(dataAddress: string, nativeAddress: string): Promise<void> {
    const [answer, code] = await Promise.all([fetch(dataAddress), fetch(nativeAddress).catch(() => null)]);
    if (!answer.ok) throw new Error(`${dataAddress}: ${answer.status}`);
    data = (await answer.json()) as EngineData;
    native = code?.ok === true ? new Uint8Array(await code.arrayBuffer()) : null;
  },

  /** The rows of one island of a fork. */
  fork(ask: ForkAsk, task: ForkTask): ForkRows {
    const key = JSON.stringify(ask);
    const fork = forks.get(key) ?? openFork(ask);
    forks.set(key, fork);
    const rows = runFork(fork, task, native);
    return transfer(rows, rows.tables.flatMap(buffersOf));
  },

  /** The first pairs of histories of a fork, told in words in each of its worlds. */
  twins(ask: ForkAsk, pairs: TwinAsk): ToldHistory[][] {
    const { collections } = opened();
    const fork = openFork(ask);
    return tellTwins(fork, pairs, namesOf(fork.ground, collections));
  },

  /** The actors of the scenario in the order of the rows' numbers, and its readings in the order of their places. */
  cast(): { actors: string[]; readings: string[] } {
    const readings = (opened().scenario.readings ?? []).map(({ id }) => id);
    return { actors: compiled('standard').actors.slice(), readings: ['standard', ...readings] };
  },

  /** What a run of the whole scenario says: its parts are joined, counted and hashed beside the page, which stays free. */
  sumUp(parts: Table[]): WholeRun {
    return sumUpRun(parts, compiled('standard').actors);
  },

  /** What twin worlds say, from the parts of each reading's fork, the main reading first; beside the page as well. */
  sumUpTwins(readings: ForkRows[][], forkDay: number): { report: TwinReport; rowsHash: string } {
    const { actors, horizonDay } = compiled('standard');
    const joined = readings.map((parts) => joinForkRows(parts));
    return {
      report: reportTwins(joined, actors, forkDay, horizonDay),
      rowsHash: forkHash(joined[0]!),
    };
  },

  /** The rows of one task of a run from the documented date on. */
  async run(reading: string, task: Task): Promise<Table> {
    // rows name their reading by its place; only the place that is asked for is ever run
    const places = new Array<CompiledScenario>(task.reading + 1).fill(compiled(reading));
    const runner = runners.get(reading) ?? inlineRunner(places, native);
    runners.set(reading, runner);
    const table = await runner.run(task);
    return transfer(table, buffersOf(table));
  },
};

export type EngineWorker = typeof worker;

const buffersOf = (table: Table): ArrayBuffer[] =>
  table.columns.map((column) => column.data.buffer as ArrayBuffer);

function opened(): EngineData {
  if (data === undefined) throw new Error('the engine is not open');
  return data;
}

function compiled(id: string, date?: string, changes?: readonly Change[]): CompiledScenario {
  const engine = opened();
  const reading = (engine.scenario.readings ?? []).find((one) => one.id === id);
  if (reading === undefined && id !== 'standard') throw new Error(`there is no reading "${id}"`);
  const draft = date === undefined ? engine : asOfDate(engine, date);
  return compile(draft, engine.scenarioHash, reading, changes);
}

function openFork({ reading, date, reforms, causes, columns }: ForkAsk): Fork {
  const ground = compiled(reading, date);
  const changed = (changes: readonly Change[]): CompiledScenario => compiled(reading, date, changes);
  if (causes === true) {
    const neutral = (opened().scenario.causes ?? []).map(({ id, mechanisms, numbers }) =>
      variationBetween(ground, changed([{ id, date, mechanisms, numbers }])),
    );
    return { ground, worlds: causeWorlds(neutral), columns };
  }
  if (reforms.length === 0) return { ground, worlds: [UNCHANGED], columns };
  const chosen = reforms.map((id) => {
    const reform = opened().reforms.find((one) => one.id === id);
    if (reform === undefined) throw new Error(`there is no reform "${id}"`);
    return reform;
  });
  return { ground, worlds: twinWorlds(ground, changed, chosen), columns };
}

expose(worker);
