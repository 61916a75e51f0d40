import { ln, normalQuantile } from '../numeric/index.ts';

/** Something seen once, with what each draw of some numbers foretold of it. Those of one group are told together. */
export type Observation = { group: string; foretold: Float64Array } & (
  | {
      /** `seen` of `of` tries came out; `foretold` is the chance of one. Yes or no is one try. */
      kind: 'count';
      seen: number;
      of: number;
      /** the power to which its likelihood is raised: 1 as it is */
      weight: number;
      /** no draw is held to have given less than this to a try: codings err */
      least: number;
    }
  | {
      /** a figure with an error of its own; `foretold` is what it should be without error */
      kind: 'figure';
      seen: number;
      /** standard deviation, in the figure's unit */
      error: number;
    }
);

/** Log likelihood that draw `i` gives to an observation, up to a constant that is the same for all draws. */
export function logLikelihood(observation: Observation, i: number, seen = observation.seen): number {
  const foretold = observation.foretold[i]!;
  if (observation.kind === 'figure') {
    const z = (seen - foretold) / observation.error;
    return (-z * z) / 2;
  }
  const { of, weight, least } = observation;
  const yes = Math.max(least, foretold);
  const no = Math.max(least, 1 - foretold);
  return weight * ((seen === 0 ? 0 : seen * ln(yes)) + (seen === of ? 0 : (of - seen) * ln(no)));
}

/** What draw `i` could have led to in place of what was seen; `uniform(n)` is the n-th of some even draws between 0 and 1. */
export function madeUp(observation: Observation, i: number, uniform: (n: number) => number): number {
  const foretold = observation.foretold[i]!;
  if (observation.kind === 'figure') return foretold + observation.error * normalQuantile(uniform(0));
  let came = 0;
  for (let n = 0; n < observation.of; n += 1) if (uniform(n) < foretold) came += 1;
  return came;
}

/** An observation's expected value under weights of the draws: for a count, how many tries come out. */
export function expectedOf(observation: Observation, weights: ArrayLike<number>): number {
  let mean = 0;
  observation.foretold.forEach((value, i) => {
    mean += weights[i]! * value;
  });
  return observation.kind === 'count' ? observation.of * mean : mean;
}
