import { crossValidate } from './crossValidate.ts';
import type { DeuIssue } from './deuIssue.ts';
import type { Forecaster } from './forecaster.ts';

const INNER_FOLDS = 5;

/**
 * Chooses among candidates by cross-validation within the issues it learns from, and lets the winner learn from all of them.
 * Cross-validated in turn, it tells what choosing itself is worth: no choice is made on the issues that are forecast.
 */
export function chosenForecaster(candidates: readonly Forecaster[], seed: number): Forecaster {
  return {
    id: 'chosen',
    title: `the best of ${candidates.length} candidates, chosen within`,
    learns: 1,
    learn(training) {
      const scored = candidates.map((candidate, order) => ({
        candidate,
        order,
        error: errorOf(crossValidate(candidate, training, INNER_FOLDS, seed), training),
      }));
      scored.sort((a, b) => a.error - b.error || a.order - b.order);
      return scored[0]!.candidate.learn(training);
    },
  };
}

/** Mean absolute error; infinite where some issue has no forecast. */
function errorOf(forecast: Float64Array, issues: readonly DeuIssue[]): number {
  const sum = issues.reduce((total, { outcome }, at) => total + Math.abs(forecast[at]! - outcome), 0);
  return Number.isNaN(sum) ? Infinity : sum / issues.length;
}
