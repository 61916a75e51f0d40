import { parseDay } from 'plenum/evidence';
import type { ToldHistory } from 'plenum/telling';
import { askTwinReport, askTwins, LEADER_COLUMNS } from '../../engine/ask.ts';
import type { Work } from '../../engine/pool.ts';
import type { TwinReport } from '../../engine/twinReport.ts';

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

/** Runs twin worlds under the reading asked, shows what it says, then runs the others; stops between two islands. */
export async function askTwinWorlds(
  question: TwinQuestion,
  work: Work,
  show: (partial: TwinAnswer) => void,
): Promise<TwinAnswer> {
  const { reforms, date, reading, otherReadings, runs, seed } = question;
  const ask = { date, reforms, columns: [...LEADER_COLUMNS, 'leaderSince'] };
  const asks = [reading, ...otherReadings].map((id) => ({
    ask: { ...ask, reading: id },
    runs: id === reading ? runs : otherRuns(runs),
  }));
  let told: ToldHistory[][] = [];
  const summed = await askTwinReport(asks, parseDay(date), seed, work, async (main) => {
    told = await askTwins({ ...ask, reading }, runs, seed, PAIRS);
    show({ question, ...main, told });
  });
  return { question, ...summed, told };
}
