import { type Forecaster, fixedForecaster } from './forecaster.ts';
import {
  compromiseOf,
  type Institutions,
  meanOf,
  medianOf,
  positionOf,
  referenceOf,
  weightsOf,
} from './summaries.ts';

/**
 * Rules of the treaties as weights, set before any outcome was looked at: under codecision Parliament decides with the
 * Council and counts twice the largest state; under consultation it does not count; the Commission proposes and may withdraw,
 * but has no vote, and counts half.
 */
export const BY_PROCEDURE: Institutions = { com: 0.5, ep: { COD: 2, CNS: 0 } };

/** Forecasts that learn nothing: the yardsticks. */
export const FIXED_FORECASTERS: readonly Forecaster[] = [
  fixedForecaster('weighted-mean', 'weighted mean, votes x salience', compromiseOf),
  fixedForecaster('mean-votes', 'weighted mean, votes', (issue) =>
    meanOf(issue, weightsOf(issue, true, false)),
  ),
  fixedForecaster('mean-salience', 'weighted mean, salience', (issue) =>
    meanOf(issue, weightsOf(issue, false, true)),
  ),
  fixedForecaster('mean', 'mean of positions', (issue) => meanOf(issue, weightsOf(issue, false, false))),
  fixedForecaster('middle', 'always 50', () => 50),
  fixedForecaster('median-influence', 'weighted median, votes x salience', (issue) =>
    medianOf(issue, weightsOf(issue, true, true)),
  ),
  fixedForecaster('median-salience', 'weighted median, salience', (issue) =>
    medianOf(issue, weightsOf(issue, false, true)),
  ),
  fixedForecaster('median-voter', 'median of positions', (issue) =>
    medianOf(issue, weightsOf(issue, false, false)),
  ),
  fixedForecaster('commission', "the Commission's position", (issue) => positionOf(issue, 'com')),
  fixedForecaster('reference-point', 'the reference point', referenceOf),
  fixedForecaster('procedure', 'compromise, institutions weighed by procedure', (issue) =>
    meanOf(issue, weightsOf(issue, true, true, BY_PROCEDURE)),
  ),
];
