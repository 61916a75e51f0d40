import { groupWorths, sampleOf, weighCauses } from 'plenum/analysis';
import { column } from 'plenum/results';
import type { CauseRow, Weighing } from '../../data/shapes.ts';
import { askCast, askFork, LEADER_COLUMNS } from '../../engine/ask.ts';
import type { Work } from '../../engine/pool.ts';

/** A contribution known to this, either way, is known well enough to be drawn. */
const CLOSE_ENOUGH = 0.05;

export interface CauseQuestion {
  reading: string;
  /** the day on which the worlds part */
  date: string;
  person: string | null;
  /** the causes of the scenario in its own order */
  causes: readonly Pick<CauseRow, 'cause' | 'name' | 'neutral'>[];
  runs: number;
  seed: number;
}

export interface CauseAnswer {
  question: CauseQuestion;
  weighing: Weighing;
}

/** Weighs the causes anew: every world in which some are neutral, on the same luck. */
export async function askCauses(question: CauseQuestion, work: Work): Promise<CauseAnswer> {
  const { reading, date, person, causes, runs, seed } = question;
  const { actors } = await askCast();
  const leader = person === null ? -1 : actors.indexOf(person);
  const { tables } = await askFork(
    { reading, date, reforms: [], causes: true, columns: LEADER_COLUMNS },
    ...([runs, seed, work] as const),
  );
  if (tables.length === 0) throw new Error('canceled before the first histories were done');
  const outcomes = tables.map((table) => {
    const leads = column(table, 'leader.standard');
    return (row: number): boolean => leads[row] === leader;
  });
  const weights = weighCauses(groupWorths(sampleOf(tables.at(-1)!), outcomes));
  const half = Math.max(...weights.causes.map(({ contribution: { low, high } }) => (high - low) / 2));
  const { pair } = weights;
  return {
    question,
    weighing: {
      actual: weights.actual,
      neutral: weights.neutral,
      causes: weights.causes.map(({ cause, ...rest }) => ({ ...causes[cause]!, ...rest })),
      pair: pair && {
        first: causes[pair.first]!.cause,
        second: causes[pair.second]!.cause,
        interaction: pair.interaction,
      },
      enough: half <= CLOSE_ENOUGH,
      needed: Math.ceil(tables[0]!.rows * Math.max(1, (half / CLOSE_ENOUGH) * (half / CLOSE_ENOUGH))),
    },
  };
}
