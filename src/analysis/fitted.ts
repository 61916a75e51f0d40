import { likelihoodWeights, type Recovery, recoveryOf, type Update, updateOf } from './importance.ts';
import { logLikelihood, madeUp, type Observation } from './observation.ts';

/** A number after a fit, and whether it is found again in records that are made up. */
export interface Fitted extends Update {
  recovery: Recovery;
}

/** Even draws named by truth, observation and try. */
export type MadeUpDraw = (truth: number, observation: number, n: number) => number;

const MOST_TRUTHS = 100;

/** Weights of so many draws by all observations but those that are left out. */
export function weighDraws(
  observations: readonly Observation[],
  count: number,
  counts: (observation: Observation) => boolean = () => true,
): Float64Array {
  const used = observations.filter(counts);
  return likelihoodWeights(
    Array.from({ length: count }, (_, i) => used.reduce((sum, one) => sum + logLikelihood(one, i), 0)),
  );
}

/**
 * What observations make of numbers whose draws are given, [number][draw]. First recovery: up to a hundred of the draws in turn are
 * taken as the truth, records are made up from them, and the other draws are weighed by these.
 */
export function fitDraws(
  draws: readonly Float64Array[],
  observations: readonly Observation[],
  weights: Float64Array,
  draw: MadeUpDraw,
): Fitted[] {
  const count = weights.length;
  const truths = Array.from({ length: Math.min(MOST_TRUTHS, count) }, (_, k) =>
    Math.floor((k * count) / Math.min(MOST_TRUTHS, count)),
  );
  const found = truths.map((truth) => weighMadeUp(observations, count, truth, draw));
  return draws.map((values) => ({
    ...updateOf(values, weights),
    recovery: recoveryOf(values, truths, found),
  }));
}

/** Weights of the draws by a record that draw `truth` could have led to; itself gets none. */
function weighMadeUp(
  observations: readonly Observation[],
  count: number,
  truth: number,
  draw: MadeUpDraw,
): Float64Array {
  const seen = observations.map((one, o) => madeUp(one, truth, (n) => draw(truth, o, n)));
  return likelihoodWeights(
    Array.from({ length: count }, (_, i) =>
      i === truth
        ? Number.NEGATIVE_INFINITY
        : observations.reduce((sum, one, o) => sum + logLikelihood(one, i, seen[o]!), 0),
    ),
  );
}
