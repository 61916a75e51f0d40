import { transfer } from 'comlink';
import type { ForkRows } from 'plenum/ensemble';
import { joinForkRows, planForks, planTasks, REPLICATES } from 'plenum/ensemble';
import type { Table } from 'plenum/results';
import type { ToldHistory } from 'plenum/telling';
import type { ForkAsk } from './engineWorker.ts';
import { openHands, shareOut, type Work } from './pool.ts';
import type { TwinReport } from './twinReport.ts';
import type { WholeRun } from './wholeRun.ts';

export { forkHash, LEADER_COLUMNS } from './forkHash.ts';

/** So many histories of a fork, in each of its worlds, part by part. Fewer if the signal stops the work: those that are done. */
const forkParts = (ask: ForkAsk, runs: number, seed: number, work: Work): Promise<ForkRows[]> =>
  shareOut(
    planForks(1, runs, { seed, replicates: REPLICATES }),
    (engine, task) => engine.fork(ask, task),
    work,
  );

/** The same in one piece, for results that are small. */
export async function askFork(ask: ForkAsk, runs: number, seed: number, work: Work): Promise<ForkRows> {
  return joinForkRows(await forkParts(ask, runs, seed, work));
}

/** What twin worlds say, and the fingerprint of their rows. */
export interface SummedTwins {
  report: TwinReport;
  rowsHash: string;
}

/**
 * What twin worlds say under some readings, the main one first, each with so many histories. Stops between two islands. What
 * the main reading says alone is handed on as soon as it is there.
 */
export async function askTwinReport(
  asks: readonly { ask: ForkAsk; runs: number }[],
  forkDay: number,
  seed: number,
  work: Work,
  whenMain: (summed: SummedTwins) => Promise<void>,
): Promise<SummedTwins> {
  const [hand] = await openHands();
  const readings: ForkRows[][] = [];
  let before = 0;
  for (const { ask, runs } of asks) {
    if (work.signal.aborted) break;
    const progress = (done: number): void => work.progress(before + done);
    readings.push(await forkParts(ask, runs, seed, { ...work, progress }));
    before += runs;
    if (readings[0]!.length === 0) break;
    // copied, not handed over: the rows are needed once more
    if (readings.length === 1) await whenMain(await hand!.engine.sumUpTwins(readings, forkDay));
  }
  if ((readings[0] ?? []).length === 0) throw new Error('canceled before the first histories were done');
  const ran = readings.filter((parts) => parts.length > 0);
  const tables = ran.flat().flatMap((part) => part.tables);
  return hand!.engine.sumUpTwins(transfer(ran, buffersOf(tables)), forkDay);
}

/** A run from the documented date on, summed up; its fingerprint is that of `plenum run` on the same question. */
export async function askRun(reading: string, runs: number, seed: number, work: Work): Promise<WholeRun> {
  const place = (await askCast()).readings.lastIndexOf(reading);
  if (place < 0) throw new Error(`there is no reading "${reading}"`);
  const experiment = { scenarioHash: '', seed, replicates: REPLICATES, swap: false };
  const planned = { ...experiment, runs: [...new Array<number>(place).fill(0), runs] };
  const parts = await shareOut(planTasks(planned, 100), (engine, task) => engine.run(reading, task), work);
  const [hand] = await openHands();
  return hand!.engine.sumUp(transfer(parts, buffersOf(parts)));
}

/** Memory that goes over to a worker instead of being copied. */
const buffersOf = (tables: readonly Table[]): ArrayBuffer[] =>
  tables.flatMap(({ columns }) => columns.map(({ data }) => data.buffer as ArrayBuffer));

/** The actors by their numbers in the rows, the readings by their places. */
export async function askCast(): Promise<{ actors: string[]; readings: string[] }> {
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
