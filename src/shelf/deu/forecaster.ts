import type { DeuIssue } from './deuIssue.ts';

/** Gives the outcome of an issue before it is known, 0 to 100; NaN where it has nothing to go by. */
export type Forecast = (issue: DeuIssue) => number;

/** A way to forecast, perhaps with numbers to be learned from issues with known outcomes. */
export interface Forecaster {
  readonly id: string;
  readonly title: string;
  /** how many numbers it learns; 0: it forecasts as it is */
  readonly learns: number;
  /** issues with the same dossier may appear on one side only, in `training` or among those forecast */
  learn(training: readonly DeuIssue[]): Forecast;
}

/** A forecaster that learns nothing. */
export const fixedForecaster = (id: string, title: string, forecast: Forecast): Forecaster => ({
  ...{ id, title, learns: 0 },
  learn: () => forecast,
});
