import type { Table } from '../results/index.ts';
import { column } from '../results/index.ts';
import { type Cast, leaderColumn, VOTING } from './cast.ts';
import { type ControlSummary, control } from './control.ts';
import { type Fate, fates } from './fates.ts';
import { type Leaders, leaders } from './leaders.ts';
import { effectiveNumber, type Sample, sampleOf } from './sample.ts';
import { type Share, share } from './share.ts';
import { type Spread, spread } from './spread.ts';
import { type NamedDay, type ThresholdTime, thresholdTimes } from './thresholdTimes.ts';

/** How often a person sits in the inner body at the end, with a vote. */
export interface InnerShare extends Share {
  person: string;
}

/** Where policy on an issue ends, 0-100, over histories. */
export interface PolicySpread extends Spread {
  issue: string;
}

/** Everything that is said of an ensemble of histories, under a main reading and compared with the others. */
export interface Summary extends Leaders {
  /** histories of the main reading, and how many equally weighted ones they are worth */
  runs: number;
  effectiveHistories: number;
  points: number;
  levels: ({ level: string } & Leaders)[];
  thresholds: ThresholdTime[];
  inner: InnerShare[];
  fates: Fate[];
  policy: PolicySpread[];
  control: ControlSummary;
  decisions: { votes: Spread; dissentEarly: Spread; dissentLate: Spread };
  removals: Spread;
}

/**
 * Sums up histories: `tables` hold the rows of one reading each, the main one first. `dates` are the days at which the
 * thresholds' shares are asked. Throws RangeError when the main table has no rows, or lacks a column.
 */
export function summarize(tables: readonly Table[], cast: Cast, dates: readonly NamedDay[]): Summary {
  const samples = tables.map(sampleOf);
  const main = samples[0];
  if (main === undefined || main.table.rows === 0) throw new RangeError('there are no histories to sum up');
  const at = (level: string): Leaders => leaders(samples, cast.persons, leaderColumn(level));
  const over = (name: string): Spread => spread(column(main.table, name), main.weights);
  return {
    runs: main.table.rows,
    effectiveHistories: effectiveNumber(main.weights),
    points: main.points,
    ...at(cast.standard),
    levels: cast.levels.map((level) => ({ level, ...at(level) })),
    thresholds: thresholdTimes(main, dates),
    inner: innerShares(main, cast),
    fates: fates(main, cast),
    policy: cast.issues.map((issue) => ({ issue, ...over(`policy.${issue}`) })),
    control: control(main, cast),
    decisions: {
      votes: over('votes'),
      dissentEarly: over('minorityEarly'),
      dissentLate: over('minorityLate'),
    },
    removals: over('removals'),
  };
}

function innerShares(sample: Sample, cast: Cast): InnerShare[] {
  return cast.persons
    .map((person) => {
      const seat = column(sample.table, `inner.${person}`);
      return { person, ...share(sample, (row) => seat[row] === VOTING) };
    })
    .sort((a, b) => b.probability - a.probability || (a.person < b.person ? -1 : 1));
}
