import { acrossParameters } from './acrossParameters.ts';
import { acrossReadings } from './acrossReadings.ts';
import type { Interval } from './interval.ts';
import type { Sample } from './sample.ts';
import { type Share, share, weightedShare } from './share.ts';

/**
 * A probability with its three doubts, never mixed: dice (`low`, `high`), parameters known by range only, and readings.
 * A doubt that could not be measured is null.
 */
export interface Frequency extends Share {
  acrossParameters: Interval | null;
  acrossReadings: Interval | null;
}

/** Whether something holds in a row of a sample: the sample is told, as each reading has a table of its own. */
export type HoldsIn = (sample: Sample, row: number) => boolean;

/** How often something holds in the first sample, and how far the other readings differ. */
export function frequency(samples: readonly Sample[], holds: HoldsIn): Frequency {
  const main = samples[0]!;
  const inMain = (row: number): boolean => holds(main, row);
  const others = samples.slice(1).map((sample) => weightedShare(sample, (row) => holds(sample, row)));
  const dice = share(main, inMain);
  return {
    ...dice,
    acrossParameters: acrossParameters(main, inMain),
    acrossReadings: acrossReadings([dice.probability, ...others]),
  };
}
