import { column } from '../results/index.ts';
import { type Cast, leaderColumn } from './cast.ts';
import type { Sample } from './sample.ts';
import { weightedShare } from './share.ts';
import { type Spread, spread } from './spread.ts';

/** Who controls most of the assembly through clients, and how much: a diagnostic, from which leadership is never read. */
export interface ControlSummary {
  /** his voting power there, as an index 0-1, over histories */
  index: Spread;
  /** in what share of histories each person is the one with most; only those that occur, most frequent first */
  controllers: { person: string; probability: number }[];
  /** in what share of the histories with a leader the two are one person; null when nobody ever leads */
  sameAsLeader: number | null;
}

/** Sums up the columns `controller` and `control`. */
export function control(sample: Sample, cast: Cast): ControlSummary {
  const controller = column(sample.table, 'controller');
  const leader = column(sample.table, leaderColumn(cast.standard));
  const led = weightedShare(sample, (row) => leader[row]! >= 0);
  const same = weightedShare(sample, (row) => leader[row]! >= 0 && leader[row] === controller[row]);
  return {
    index: spread(column(sample.table, 'control'), sample.weights),
    controllers: cast.persons
      .map((person, index) => ({
        person,
        probability: weightedShare(sample, (row) => controller[row] === index),
      }))
      .filter(({ probability }) => probability > 0)
      .sort((a, b) => b.probability - a.probability || (a.person < b.person ? -1 : 1)),
    sameAsLeader: led === 0 ? null : Math.min(1, same / led),
  };
}
