import type { Group, Model, Settlement } from '../models/index.ts';
import { type Clustered, clusterBootstrap, type Difference } from './clusterBootstrap.ts';
import { type ErrorSummary, summarizeErrors } from './errors.ts';
import { runModel } from './runModel.ts';
import type { Case } from './situation.ts';

/** What an entrant says of one case: where each issue settles, or why it says nothing. */
export type Said = Float64Array | string;

/** Who takes part: something that forecasts cases. */
export interface Entrant {
  readonly id: string;
  readonly title: string;
  /** numbers learned from outcomes; 0 for theories */
  readonly learns: number;
  /** in the order of the cases */
  forecast(cases: readonly Case[]): readonly Said[];
}

/** How an entrant did. */
export interface Score {
  readonly id: string;
  readonly title: string;
  readonly learns: number;
  readonly said: readonly Said[];
  /** cases of which it said nothing */
  readonly failed: number;
  /** over issues with a known outcome of which it said something; undefined where there is none */
  readonly errors: ErrorSummary | undefined;
  /** its absolute error minus the baseline's on the issues that both forecast, below 0 where it is better */
  readonly difference: Difference | undefined;
}

/** A model of position as an entrant, with its default parameters. */
export function modelEntrant(model: Model, seed: number): Entrant {
  return {
    ...{ id: model.id, title: model.title, learns: 0 },
    forecast: (cases) =>
      cases.map(({ situation }) => {
        const run = runModel(model, situation, {}, seed);
        return 'problems' in run ? run.problems.join('; ') : (run.answer as Settlement).forecast;
      }),
  };
}

/**
 * Lets entrants forecast cases and scores them against the outcomes that are known. Differences are taken issue by issue to
 * the entrant `baseline`, with intervals over clusters of cases. `told` hears of each entrant that is through.
 */
export function tournament(
  cases: readonly Case[],
  entrants: readonly Entrant[],
  options: { readonly baseline: string; readonly resamples: number; readonly seed: number },
  told: (done: number) => void = () => undefined,
): readonly Score[] {
  const said = entrants.map((entrant, at) => {
    const forecasts = entrant.forecast(cases);
    told(at + 1);
    return forecasts;
  });
  const errors = said.map((forecasts) => errorsOf(cases, forecasts));
  const base = errors[entrants.findIndex(({ id }) => id === options.baseline)];
  return entrants.map(({ id, title, learns }, at) => {
    const own = errors[at]!;
    const known = own.flatMap(({ value }) => (Number.isNaN(value) ? [] : [value]));
    const paired = base === undefined ? [] : pairedDifferences(own, base);
    return {
      ...{ id, title, learns },
      said: said[at]!,
      failed: said[at]!.filter((entry) => typeof entry === 'string').length,
      errors: known.length === 0 ? undefined : summarizeErrors(known),
      difference: paired.length === 0 ? undefined : clusterBootstrap(paired, options.resamples, options.seed),
    };
  });
}

/** Forecast minus outcome of every issue of every case, NaN where one of the two is missing. */
function errorsOf(cases: readonly Case[], said: readonly Said[]): readonly Clustered[] {
  return cases.flatMap(({ cluster, situation, outcome }, at) => {
    const forecast = said[at]!;
    return (situation.value as Group).issues.map((_, k) => ({
      cluster,
      value: typeof forecast === 'string' ? Number.NaN : forecast[k]! - (outcome?.[k] ?? Number.NaN),
    }));
  });
}

const pairedDifferences = (own: readonly Clustered[], base: readonly Clustered[]): readonly Clustered[] =>
  own
    .map(({ cluster, value }, at) => ({ cluster, value: Math.abs(value) - Math.abs(base[at]!.value) }))
    .filter(({ value }) => !Number.isNaN(value));
