import { actorWeights } from './actorWeights.ts';
import { chosenForecaster } from './chosenForecaster.ts';
import { FIXED_FORECASTERS } from './fixedForecasters.ts';
import type { Forecaster } from './forecaster.ts';
import { LINEAR_FORECASTERS } from './linearForecasters.ts';

/** Those that learn, each candidate for the best: all that was tried in this form. */
export const LEARNING_FORECASTERS: readonly Forecaster[] = [
  ...LINEAR_FORECASTERS,
  ...[0.03, 0.1, 0.3, 1].map((ridge) => actorWeights(ridge, false)),
  ...[0.03, 0.1, 0.3, 1].map((ridge) => actorWeights(ridge, true)),
];

/** All forecasters of EU decisions beside the models of the shelf. `seed` names the folds of the last. */
export const deuForecasters = (seed: number): readonly Forecaster[] => [
  ...FIXED_FORECASTERS,
  ...LEARNING_FORECASTERS,
  chosenForecaster([...FIXED_FORECASTERS, ...LEARNING_FORECASTERS], seed),
];
