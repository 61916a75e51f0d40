import type { TwinReport, TwinRow } from '../engine/twinReport.ts';

/** What `plenum whatif --json` printed of one reform under the standard reading, as far as the page shows it. */
export interface ShippedTwins extends Pick<TwinReport, 'someoneElse'> {
  /** computed from an older state of the data */
  stale: boolean;
  version: string;
  /** the day on which it was computed */
  computed?: string;
  /** the words of the command that computes it */
  recipe: string;
  seed: number;
  /** pairs of histories */
  runs: number;
  /** the day on which the worlds part */
  fork: string;
  /** the greatest difference first; no one stands among them */
  rows: TwinRow[];
  rowsHash: string;
}

/** By id of the reform. */
export type TwinsData = Record<string, ShippedTwins>;
