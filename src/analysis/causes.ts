import type { Interval } from './interval.ts';
import { letters } from './letters.ts';
import { shapleyInteraction, shapleyValues } from './shapley.ts';
import { studentQuantile975 } from './studentQuantile975.ts';

/** An estimate in shares of histories, with its 95 % interval over luck and parameters. */
export interface Estimate extends Interval {
  estimate: number;
}

/** What can be said of a cause: without it the outcome is much rarer; it helps; others can stand in for it; or nothing. */
export const VERDICTS = [
  'necessary here',
  'helpful',
  'interchangeable',
  'works against',
  'cannot tell',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CauseWeight {
  /** place of the cause in the list of causes */
  cause: number;
  /** Shapley contribution to the outcome's share */
  contribution: Estimate;
  /** what the outcome's share loses when this cause alone is neutral */
  butFor: Estimate;
  /** what it gains over the world with all causes neutral when this alone is as it was */
  alone: Estimate;
  /** causes that share a letter cannot be told apart */
  letters: string;
  verdict: Verdict;
}

export interface CauseWeights {
  /** share of the outcome with all causes as they were, and with all neutral */
  actual: Estimate;
  neutral: Estimate;
  /** greatest contribution first */
  causes: CauseWeight[];
  /** the pair that needs, or replaces, each other most */
  pair: { first: number; second: number; interaction: Estimate } | null;
  /** independent groups of histories that the intervals rest on */
  groups: number;
}

/** The outcome's share in one group of histories, for every set of causes left as they were (bits), and the group's weight. */
export interface GroupWorths {
  worths: Float64Array;
  weight: number;
}

/**
 * Weighs k causes by all 2^k worlds in which some are neutral. Each measure is linear in the worlds' shares, so it is taken in
 * each group (a parameter point) and averaged, and its interval is Student's over groups: luck and parameters together.
 *
 * "Necessary here": but for it at least half of the outcome's share is lost, beyond doubt. "Helpful": a contribution beyond doubt.
 * "Interchangeable": a contribution, but no loss beyond doubt where it alone is missing. Throws RangeError for no group.
 */
export function weighCauses(groups: readonly GroupWorths[]): CauseWeights {
  const [first] = groups;
  if (first === undefined) throw new RangeError('there are no histories to weigh causes by');
  const all = first.worths.length - 1;
  const k = 31 - Math.clz32(first.worths.length);
  const over = (measure: (worths: Float64Array) => number): Estimate => estimate(groups, measure);
  const shapley = groups.map(({ worths }) => shapleyValues(worths));
  const contributions = Array.from({ length: k }, (_, i) =>
    estimateOf(
      groups,
      shapley.map((v) => v[i]!),
    ),
  );
  const order = contributions
    .map((_, i) => i)
    .sort((a, b) => contributions[b]!.estimate - contributions[a]!.estimate || a - b);
  const apart = (i: number, j: number): boolean => {
    const { low, high } = estimateOf(
      groups,
      shapley.map((values) => values[order[i]!]! - values[order[j]!]!),
    );
    return low > 0 || high < 0;
  };
  const marks = letters(k, apart);
  const actual = over((worths) => worths[all]!);
  const causes = order.map((cause, place): CauseWeight => {
    const butFor = over((worths) => worths[all]! - worths[all & ~(1 << cause)]!);
    const contribution = contributions[cause]!;
    return {
      cause,
      contribution,
      butFor,
      alone: over((worths) => worths[1 << cause]! - worths[0]!),
      letters: marks[place]!,
      verdict: verdictOf(contribution, butFor, actual),
    };
  });
  return {
    actual,
    neutral: over((worths) => worths[0]!),
    causes,
    pair: strongestPair(groups, k),
    groups: groups.length,
  };
}

function verdictOf(contribution: Estimate, butFor: Estimate, actual: Estimate): Verdict {
  if (contribution.high < 0) return 'works against';
  if (butFor.low > 0 && butFor.estimate >= actual.estimate / 2) return 'necessary here';
  if (contribution.low <= 0) return 'cannot tell';
  return butFor.low > 0 ? 'helpful' : 'interchangeable';
}

function strongestPair(groups: readonly GroupWorths[], k: number): CauseWeights['pair'] {
  let best: CauseWeights['pair'] = null;
  for (let first = 0; first < k; first += 1) {
    for (let second = first + 1; second < k; second += 1) {
      const interaction = estimate(groups, (worths) => shapleyInteraction(worths, first, second));
      if (best === null || Math.abs(interaction.estimate) > Math.abs(best.interaction.estimate))
        best = { first, second, interaction };
    }
  }
  return best;
}

const estimate = (groups: readonly GroupWorths[], measure: (worths: Float64Array) => number): Estimate =>
  estimateOf(
    groups,
    groups.map(({ worths }) => measure(worths)),
  );

/** Weighted mean over groups with Student's interval: var = K / (K - 1) sum (w_k (x_k - mean))^2. */
function estimateOf(groups: readonly GroupWorths[], values: readonly number[]): Estimate {
  const mass = groups.reduce((sum, { weight }) => sum + weight, 0);
  const mean = groups.reduce((sum, { weight }, i) => sum + weight * values[i]!, 0) / mass;
  const n = groups.length;
  if (n < 2) return { estimate: mean, low: -1, high: 1 };
  const residual = groups.reduce((sum, { weight }, i) => {
    const part = (weight * (values[i]! - mean)) / mass;
    return sum + part * part;
  }, 0);
  const half = studentQuantile975(n - 1) * Math.sqrt((residual * n) / (n - 1));
  return { estimate: mean, low: mean - half, high: mean + half };
}
