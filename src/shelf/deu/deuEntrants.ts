import type { Entrant, Said } from '../tournament.ts';
import { crossValidate } from './crossValidate.ts';
import type { DeuIssue } from './deuIssue.ts';
import type { Forecaster } from './forecaster.ts';
import { deuForecasters } from './forecasters.ts';

/** Outer folds of the cross-validation. */
const FOLDS = 10;

/**
 * The forecasters of EU decisions as entrants for cases made of `issues`, in the same order. Those that learn do so from
 * `training`; without it, from the other nine tenths of the dossiers, so that none is asked about what it has seen.
 */
export function deuEntrants(
  issues: readonly DeuIssue[],
  training: readonly DeuIssue[] | undefined,
  seed: number,
): readonly Entrant[] {
  return deuForecasters(seed).map((forecaster) => ({
    id: forecaster.id,
    title: forecaster.title,
    learns: forecaster.learns,
    forecast: () => Array.from(forecastsOf(forecaster, issues, training, seed), said),
  }));
}

function forecastsOf(
  forecaster: Forecaster,
  issues: readonly DeuIssue[],
  training: readonly DeuIssue[] | undefined,
  seed: number,
): Float64Array {
  return training === undefined
    ? crossValidate(forecaster, issues, FOLDS, seed)
    : Float64Array.from(issues, forecaster.learn(training));
}

const said = (value: number): Said => (Number.isNaN(value) ? 'nothing to go by' : Float64Array.of(value));
