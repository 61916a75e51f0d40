import { beyondDice } from './beyondDice.ts';
import { type Change, changeBetween, squareBeyondDice } from './change.ts';
import { studentQuantile975 } from './studentQuantile975.ts';

/** A number between 0 and 1 that belongs to a name, a purpose and the number of a trajectory, and to nothing else. */
export type NamedCoordinate = (name: string, purpose: string, index: number) => number;

/** Numbers that are moved together. */
export interface Factor {
  name: string;
  /** names of its numbers */
  numbers: readonly string[];
}

/** One way through the unit cube, on which one factor after another moves. */
export interface Trajectory {
  /** one point for the start and one after each step: coordinates by number, in the order of the factors */
  points: Float64Array[];
  /** which factor moves in each step */
  order: number[];
  /** +1 or -1: which way a factor of one number moves; +1 for a factor of several, each of which goes its own way */
  directions: number[];
}

/** How far a number moves in one step, of its whole range: two of the three intervals between the four levels. */
export const MORRIS_STEP = 2 / 3;

/**
 * Trajectory number `index` of a Morris design with four levels 0, 1/3, 2/3, 1. Each number starts at one end of one of the two
 * steps of 2/3 that fit and goes to the other; which, follows from its own name, so that a factor more or less changes no
 * other's moves. Factors move in an order of their own names' luck. With coordinates from a stratified sequence each four
 * trajectories have each of the four moves once.
 *
 * M. D. Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33 (1991), 161-174; groups:
 * F. Campolongo, J. Cariboni, A. Saltelli, "An effective screening design for sensitivity analysis of large models",
 * Environmental Modelling & Software 22 (2007), 1509-1518.
 */
export function morrisTrajectory(
  factors: readonly Factor[],
  coordinate: NamedCoordinate,
  index: number,
): Trajectory {
  const moves = factors.map(({ numbers }) =>
    numbers.map((name) => {
      const quarter = Math.floor(4 * coordinate(name, 'morris-move', index));
      const low = (quarter >> 1) / 3;
      return quarter % 2 === 0
        ? { from: low, to: low + MORRIS_STEP, sign: 1 }
        : { from: low + MORRIS_STEP, to: low, sign: -1 };
    }),
  );
  const ranks = factors.map(({ name }) => coordinate(name, 'morris-order', index));
  const order = ranks.map((_, f) => f).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const starts = factors.map((_, f) =>
    factors.slice(0, f).reduce((sum, { numbers }) => sum + numbers.length, 0),
  );
  const points = [Float64Array.from(moves.flatMap((own) => own.map(({ from }) => from)))];
  for (const f of order) {
    const next = points.at(-1)!.slice();
    moves[f]!.forEach(({ to }, i) => {
      next[starts[f]! + i] = to;
    });
    points.push(next);
  }
  return { points, order, directions: moves.map((own) => (own.length === 1 ? own[0]!.sign : 1)) };
}

/** What a trajectory showed: the outcomes at each of its points, under the same luck. One outcome each: an exact function. */
export interface TrajectoryOutcomes {
  trajectory: Trajectory;
  outcomes: readonly ArrayLike<number>[];
}

/** The elementary effects of one factor: change of the outcome for the whole range, by straight extrapolation of a step. */
export interface ElementaryEffects {
  /** mean; its sign is which way the outcome goes. For a factor of several numbers it says little, as each goes its own way */
  mu: { estimate: number; low: number; high: number };
  /** mean of sizes, dice included */
  muStar: { estimate: number; low: number; high: number };
  /** standard deviation: interactions and bends, dice included */
  sigma: number;
  /** what mu* would be by dice alone */
  noise: number;
  /** root mean square without what dice add */
  effect: number;
  /** more than dice explain, with one false alarm in twenty over all factors together */
  beyondDice: boolean;
}

/** The part by which a normal variable lies off its mean on average, in standard deviations: sqrt(2 / pi). */
const MEAN_OFF = 0.7978845608028654;

/**
 * Elementary effects of each factor, in the order of the factors. Intervals are Student's 95 % over trajectories: numbers and
 * dice together; from -Infinity to Infinity for one trajectory. Throws RangeError for none.
 */
export function elementaryEffects(runs: readonly TrajectoryOutcomes[]): ElementaryEffects[] {
  const factors = runs[0]?.trajectory.order.length;
  if (factors === undefined) throw new RangeError('there is no trajectory to take effects from');
  const changes: Change[][] = Array.from({ length: factors }, () => []);
  for (const { trajectory, outcomes } of runs) {
    trajectory.order.forEach((f, step) => {
      const { value, error } = changeBetween(outcomes[step]!, outcomes[step + 1]!);
      const scale = trajectory.directions[f]! / MORRIS_STEP;
      changes[f]!.push({ value: value * scale, error: error / MORRIS_STEP });
    });
  }
  return changes.map((own) => effectsOf(own, 0.05 / factors));
}

function effectsOf(changes: readonly Change[], level: number): ElementaryEffects {
  const values = changes.map(({ value }) => value);
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
  return {
    mu: withInterval(values),
    muStar: withInterval(values.map(Math.abs)),
    sigma: deviation(values),
    noise: MEAN_OFF * mean(changes.map(({ error }) => error)),
    effect: Math.sqrt(Math.max(0, mean(changes.map(squareBeyondDice)))),
    beyondDice: beyondDice(changes, level),
  };
}

function deviation(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const squares = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return n < 2 ? 0 : Math.sqrt(squares / (n - 1));
}

function withInterval(values: readonly number[]): ElementaryEffects['mu'] {
  const n = values.length;
  const estimate = values.reduce((sum, x) => sum + x, 0) / n;
  const half =
    n < 2 ? Number.POSITIVE_INFINITY : studentQuantile975(n - 1) * (deviation(values) / Math.sqrt(n));
  return { estimate, low: estimate - half, high: estimate + half };
}
