import { brierScore, type Forecast, logScore } from '../analysis/index.ts';
import { clusterBootstrap } from '../shelf/index.ts';
import type { Comparison } from './scoreShape.ts';

const RESAMPLES = 2000;
/** Fewer episodes than this decide nothing: their interval is an accident. */
const FEWEST_EPISODES = 3;

type Mean = Comparison['brier'];

/** A simple rule, with the probability that it gives to each of the forecasts. */
export interface Baseline {
  id: string;
  name: string;
  probabilities: readonly number[];
}

/** Scores of the model and of simple rules on the same forecasts, of which there is at least one. */
export function compareForecasts(
  forecasts: readonly Forecast[],
  baselines: readonly Baseline[],
  seed: number,
): Comparison {
  const episodes = new Set(forecasts.map(({ cluster }) => cluster)).size;
  const mean = (values: readonly number[]): Mean => meanByEpisode(forecasts, values, seed);
  const [briers, logs] = [forecasts.map(brierScore), forecasts.map(logScore)];
  return {
    forecasts: forecasts.length,
    episodes,
    brier: mean(briers),
    log: mean(logs),
    baselines: baselines.map(({ id, name, probabilities }) => {
      const theirs = forecasts.map((forecast, i) => ({ ...forecast, probability: probabilities[i]! }));
      const [theirBriers, theirLogs] = [theirs.map(brierScore), theirs.map(logScore)];
      const brierDifference = mean(briers.map((score, i) => score - theirBriers[i]!));
      return {
        id,
        name,
        brier: mean(theirBriers),
        log: mean(theirLogs),
        brierDifference,
        logDifference: mean(logs.map((score, i) => score - theirLogs[i]!)),
        verdict: episodes < FEWEST_EPISODES ? 'undecided' : verdictOf(brierDifference),
      };
    }),
  };
}

const verdictOf = ({ low, high }: Mean): string =>
  high < 0 ? 'model better' : low > 0 ? 'rule better' : 'undecided';

/** Mean of values that belong to forecasts, with its interval over resampled episodes. */
export function meanByEpisode(
  forecasts: readonly Pick<Forecast, 'cluster'>[],
  values: readonly number[],
  seed: number,
): Mean {
  const clustered = values.map((value, i) => ({ value, cluster: forecasts[i]!.cluster }));
  const { mean, low, high } = clusterBootstrap(clustered, RESAMPLES, seed);
  return { mean, low, high };
}
