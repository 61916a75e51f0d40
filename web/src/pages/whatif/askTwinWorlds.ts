import type { ForkRows } from 'plenum/ensemble';
import { parseDay } from 'plenum/evidence';
import type { ToldHistory } from 'plenum/telling';
import { askCast, askFork, askTwins, forkHash, LEADER_COLUMNS } from '../../engine/ask.ts';
import type { Work } from '../../engine/pool.ts';
import { reportTwins, type TwinReport } from './twinReport.ts';

/** What was asked: the reforms in the order of their dates, the reading, and how many pairs of histories. */
export interface TwinQuestion {
  reforms: readonly string[];
  /** the first reform's day */
  date: string;
  reading: string;
  otherReadings: readonly string[];
  runs: number;
  seed: number;
}

/** What came of it; `told` are the first pairs, history by history. */
export interface TwinAnswer {
  question: TwinQuestion;
  report: TwinReport;
  told: ToldHistory[][];
  rowsHash: string;
}

/** So many pairs are told one by one. */
const PAIRS = 20;

/** Pairs of histories of each other reading. */
export const otherRuns = (runs: number): number => Math.min(400, Math.ceil(runs / 2));

/** All histories of a question: in both worlds of the main reading and of each other. */
export const allRuns = ({ runs, otherReadings }: TwinQuestion): number =>
  runs + otherRuns(runs) * otherReadings.length;

/** Runs twin worlds under the reading asked, then under the others; stops between two islands. */
export async function askTwinWorlds(question: TwinQuestion, work: Work): Promise<TwinAnswer> {
  const { reforms, date, reading, otherReadings, runs, seed } = question;
  const ask = { date, reforms, columns: [...LEADER_COLUMNS, 'leaderSince'] };
  const rows: ForkRows[] = [];
  let before = 0;
  for (const id of [reading, ...otherReadings]) {
    if (work.signal.aborted && rows.length > 0) break;
    const wanted = id === reading ? runs : otherRuns(runs);
    const progress = (done: number): void => work.progress(before + done);
    rows.push(await askFork({ ...ask, reading: id }, wanted, seed, { ...work, progress }));
    before += wanted;
  }
  if ((rows[0]!.tables[0]?.rows ?? 0) === 0) throw new Error('canceled before the first histories were done');
  const { actors, horizonDay } = await askCast();
  return {
    question,
    report: reportTwins(rows, actors, parseDay(date), horizonDay),
    told: await askTwins({ ...ask, reading }, runs, seed, PAIRS),
    rowsHash: forkHash(rows[0]!),
  };
}
