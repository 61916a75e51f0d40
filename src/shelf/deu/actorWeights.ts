import { exp } from '../../numeric/index.ts';
import type { DeuIssue } from './deuIssue.ts';
import type { Forecaster } from './forecaster.ts';
import { absoluteStep } from './solve.ts';
import { middleCourse, onScale, weightsOf } from './summaries.ts';

const SOFT = 8;
const STEPS = 12;
/** A step may at most multiply or divide a weight by exp(0.5). */
const LARGEST_STEP = 0.5;
/** The two coefficients of the middle course are hardly held back. */
const FREE_RIDGE = 1e-3;

/** What is asked again and again of one issue. */
interface Prepared {
  readonly issue: DeuIssue;
  readonly weight: Float64Array;
  /** place of each actor among the coefficients, -1 for one not met in training */
  readonly place: Int32Array;
  readonly middle: number;
  readonly center: number;
}

/**
 * The compromise with weights that learn: each actor's votes times salience is multiplied by exp(theta), theta held to 0 by
 * a ridge; with `course`, the mean is then drawn to the middle alternative, or stretched where there is none, as far as
 * fits. Fitted to the least absolute error by Gauss-Newton steps.
 */
export function actorWeights(ridge: number, course: boolean): Forecaster {
  return {
    id: `${course ? 'middle-' : ''}actors-${ridge}`,
    title: `${course ? 'the middle course with learned weights' : 'compromise, learned weights'}, ridge ${ridge}`,
    learns: 30 + (course ? 2 : 0),
    learn(training) {
      const actors = [...new Set(training.flatMap(({ group }) => group.actors))];
      const places = new Map(actors.map((actor, at) => [actor, at]));
      const prepared = training.map((issue) => prepare(issue, places));
      const coefficients = new Float64Array(actors.length + (course ? 2 : 0));
      const penalty = Float64Array.from(
        coefficients,
        (_, i) => (i < actors.length ? ridge : FREE_RIDGE) * training.length,
      );
      for (let step = 0; step < STEPS; step += 1) {
        const { jacobian, residual } = linearized(prepared, coefficients, actors.length);
        absoluteStep(jacobian, residual, coefficients, penalty, SOFT).forEach((change, i) => {
          coefficients[i] += Math.min(LARGEST_STEP, Math.max(-LARGEST_STEP, change));
        });
      }
      return (issue) => {
        const { mean, pull } = courseOf(prepare(issue, places), coefficients, actors.length);
        return onScale(mean + pull);
      };
    },
  };
}

function prepare(issue: DeuIssue, places: ReadonlyMap<string, number>): Prepared {
  return {
    issue,
    weight: weightsOf(issue, true, true),
    place: Int32Array.from(issue.group.actors, (actor) => places.get(actor) ?? -1),
    ...middleCourse(issue),
  };
}

/** The mean with learned weights, those weights as shares, and how far the middle course leads away from it. */
function courseOf(
  { issue, weight, place, middle, center }: Prepared,
  coefficients: Float64Array,
  actors: number,
) {
  const share = weight.map((w, i) => (place[i] < 0 ? w : w * exp(coefficients[place[i]])));
  const total = share.reduce((sum, w) => sum + w, 0);
  let mean = 0;
  for (let i = 0; i < share.length; i += 1) {
    share[i] = total > 0 ? share[i] / total : 1 / share.length;
    mean += share[i] * issue.group.position[i];
  }
  const [pull = 0, stretch = 0] = coefficients.subarray(actors);
  const drawn = Number.isNaN(middle)
    ? { lead: mean - center, part: stretch, slope: 1 + stretch }
    : { lead: middle - mean, part: pull, slope: 1 - pull };
  return { share, mean, pull: drawn.part * drawn.lead, lead: drawn.lead, slope: drawn.slope };
}

/** How each forecast changes with each coefficient, and by how much it misses. */
function linearized(prepared: readonly Prepared[], coefficients: Float64Array, actors: number) {
  const width = coefficients.length;
  const jacobian = new Float64Array(prepared.length * width);
  const residual = new Float64Array(prepared.length);
  prepared.forEach((entry, row) => {
    const { share, mean, pull, lead, slope } = courseOf(entry, coefficients, actors);
    const { issue, place, middle } = entry;
    residual[row] = issue.outcome - mean - pull;
    share.forEach((part, i) => {
      if (place[i] >= 0) jacobian[row * width + place[i]] += slope * part * (issue.group.position[i] - mean);
    });
    if (width > actors) jacobian[row * width + actors + (Number.isNaN(middle) ? 1 : 0)] = lead;
  });
  return { jacobian, residual };
}
