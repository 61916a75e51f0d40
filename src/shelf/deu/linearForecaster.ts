import type { DeuIssue } from './deuIssue.ts';
import type { Forecaster } from './forecaster.ts';
import { absoluteStep } from './solve.ts';
import { onScale } from './summaries.ts';

/** What a linear forecaster corrects, and by what. */
export interface LinearSpec {
  readonly id: string;
  readonly title: string;
  /** the forecast to be corrected */
  base(issue: DeuIssue): number;
  /** what the correction may depend on, each about as large as a forecast's error; 0 where it does not apply */
  features(issue: DeuIssue): readonly number[];
  /** pull of each coefficient to 0, in issues: the higher, the less is learned */
  readonly ridge: number;
}

/** Errors below this many points count as squares, so that the fit does not hang on single issues. */
const SOFT = 8;
const STEPS = 40;

/** A base forecast plus a linear correction, fitted to the least absolute error with a ridge. */
export function linearForecaster(spec: LinearSpec, width: number): Forecaster {
  const { id, title, base, features, ridge } = spec;
  return {
    ...{ id, title, learns: width },
    learn(training) {
      const rows = Float64Array.from(training.flatMap((issue) => features(issue)));
      const wanted = training.map((issue) => issue.outcome - base(issue));
      const coefficients = new Float64Array(width);
      // a coefficient of 1 moves forecasts by tens of points, so a little ridge goes a long way
      const penalty = new Float64Array(width).fill(ridge * training.length + 1e-9);
      for (let step = 0; step < STEPS; step += 1) {
        const residual = Float64Array.from(wanted, (gap, row) => gap - dot(rows, row * width, coefficients));
        absoluteStep(rows, residual, coefficients, penalty, SOFT).forEach((change, i) => {
          coefficients[i] += change;
        });
      }
      return (issue) => onScale(base(issue) + dot(features(issue), 0, coefficients));
    },
  };
}

function dot(values: ArrayLike<number>, from: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i += 1) sum += values[from + i]! * coefficients[i];
  return sum;
}
