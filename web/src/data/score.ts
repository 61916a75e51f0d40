import type { ForetoldByReadings } from '../pages/decisions/foretold.ts';

/** A mean with its 95 % interval. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A simple rule held against the model on the same decisions. */
export interface Rival {
  readonly id: string;
  readonly name: string;
  readonly brier: Interval;
  /** model minus rule: negative, the model is better */
  readonly brierDifference: Interval;
  readonly verdict: string;
}

export interface ScorePart {
  readonly reading: string;
  readonly part: string;
  readonly forecasts: number;
  readonly episodes: number;
  readonly brier: Interval;
  readonly log: Interval;
  readonly baselines: readonly Rival[];
}

/** What `plenum score --json` printed, as far as the app shows it. */
export interface ScoreData {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly version: string;
  readonly seed: number;
  readonly file: string;
  readonly fileHash: string;
  readonly readings: readonly { readonly id: string; readonly name: string; readonly runs: number }[];
  readonly verdict: readonly string[];
  readonly decisions: readonly (ForetoldByReadings & { readonly question: string; readonly date: string })[];
  readonly outcomes: readonly ScorePart[];
  readonly calibration: readonly {
    readonly from: number;
    readonly to: number;
    readonly decisions: number;
    readonly predicted: number | null;
    readonly observed: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly members: Omit<ScorePart, 'reading' | 'part'> | null;
  readonly years: readonly {
    readonly date: string;
    readonly members: readonly {
      readonly person: string;
      readonly name: string;
      readonly probability: number | null;
    }[];
    readonly brier: number;
    readonly startStays: number;
    readonly yearBeforeStays: number;
  }[];
  readonly yearsAgainstStart: Interval | null;
  readonly yearsAgainstYearBefore: Interval | null;
  readonly leftOut: readonly string[];
}
