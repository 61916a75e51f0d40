import type { ForkRows } from 'plenum/ensemble';
import { joinForkRows, planForks, planTasks, REPLICATES } from 'plenum/ensemble';
import { joinTables, rowsHash, type Table } from 'plenum/results';
import type { ToldHistory } from 'plenum/telling';
import type { ForkAsk } from './engineWorker.ts';
import { openHands, shareOut, type Work } from './pool.ts';

/** The columns that tell who leads at the end; the hash of a month, of twins and of causes covers these. */
export const LEADER_COLUMNS = ['point', 'replicate', 'logWeight', 'leader.standard'];

/** So many histories of a fork, in each of its worlds. Fewer if the signal stops the work: those that are done. */
export async function askFork(ask: ForkAsk, runs: number, seed: number, work: Work): Promise<ForkRows> {
  const tasks = planForks(1, runs, { seed, replicates: REPLICATES });
  return joinForkRows(await shareOut(tasks, (engine, task) => engine.fork(ask, task), work));
}

/** A run from the documented date on, and the fingerprint that `plenum run` prints of the same. */
export async function askRun(
  reading: string,
  runs: number,
  seed: number,
  work: Work,
): Promise<{ table: Table; rowsHash: string }> {
  const experiment = { scenarioHash: '', seed, replicates: REPLICATES, runs: [runs], swap: false };
  const tables = await shareOut(
    planTasks(experiment, 100),
    (engine, task) => engine.run(reading, task),
    work,
  );
  const table = joinTables(tables);
  return { table, rowsHash: rowsHash(table) };
}

/** The fingerprint of the rows of a fork, world after world, as the command line prints it: over the columns of leaders. */
export const forkHash = ({ tables }: ForkRows): string =>
  rowsHash(
    joinTables(
      tables.map(({ rows, columns }) => ({
        rows,
        columns: columns.filter(({ name }) => LEADER_COLUMNS.includes(name)),
      })),
    ),
  );

/** The actors by their numbers in the rows. */
export async function askCast(): Promise<{ actors: string[]; horizonDay: number }> {
  const [hand] = await openHands();
  return hand!.engine.cast();
}

/** The first pairs of histories of a fork, told. */
export async function askTwins(
  ask: ForkAsk,
  runs: number,
  seed: number,
  pairs: number,
): Promise<ToldHistory[][]> {
  const [hand] = await openHands();
  return hand!.engine.twins(ask, { runs, seed, replicates: REPLICATES, pairs });
}
