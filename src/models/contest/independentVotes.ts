import { normalCdf } from '../../numeric/index.ts';
import type { Contest } from '../contest.ts';
import { EQUAL_SHARE } from './checkedContest.ts';

/** Ways to the chance that independent votes exceed the majority. */
const METHODS = ['exact', 'normal approximation'] as const;
export type Method = (typeof METHODS)[number];

/** Weights are taken for whole numbers if they are after multiplying by one of these. */
const SCALES = [1, 10, 100, 1000];
const NEARLY_WHOLE = 1e-9;
/** Work that an exact answer may cost: additions for whole weights, voters to branch on for others. */
const MOST_STEPS = 20_000_000;
const MOST_BRANCHING = 16;

/** What weights are to be multiplied by to be whole and few enough to add up one by one; 0 if nothing does it. */
function wholeScale({ voters, weight }: Contest): number {
  for (const scale of SCALES) {
    let whole = true;
    let total = 0;
    for (let i = 0; i < voters && whole; i += 1) {
      const scaled = weight[i] * scale;
      whole = Math.abs(scaled - Math.round(scaled)) <= NEARLY_WHOLE * scaled;
      total += scaled;
    }
    if (whole) return total * voters <= MOST_STEPS ? scale : 0;
  }
  return 0;
}

/** Which way `independentVotes` goes. */
export const methodFor = (contest: Contest): Method =>
  wholeScale(contest) > 0 || contest.voters <= MOST_BRANCHING ? 'exact' : 'normal approximation';

/**
 * Makes the kernel of a model in which each voter is for the motion with a chance of his own, independently of the others:
 * (contest, beta) -> chance that the weight for the motion exceeds the majority.
 *
 * - Weights that are whole, perhaps after multiplying by 10, 100 or 1000: exact, from the distribution of their sum, voter by
 *   voter; O(voters * total weight).
 * - Else up to 16 voters: exact, by branching on each voter until the outcome is settled.
 * - Else the normal approximation: mean and variance of the sum of the weights for.
 *
 * Checks nothing. Allocates nothing but an array for sums, which the kernel keeps and which grows to the largest total weight.
 *
 * @param link chance to be for the motion, by beta times gain
 */
export function independentVotes(link: (x: number) => number): (contest: Contest, beta: number) => number {
  let chanceOfSum = new Float64Array(256);
  return (contest, beta) => {
    const scale = wholeScale(contest);
    if (scale === 0)
      return contest.voters <= MOST_BRANCHING
        ? byBranching(contest, beta, link)
        : byNormal(contest, beta, link);
    const size = Math.round(scale * totalWeight(contest)) + 1;
    if (size > chanceOfSum.length) chanceOfSum = new Float64Array(2 * size);
    return bySums(contest, beta, link, scale, chanceOfSum);
  };
}

function totalWeight({ voters, weight }: Contest): number {
  let total = 0;
  for (let i = 0; i < voters; i += 1) total += weight[i];
  return total;
}

function bySums(
  contest: Contest,
  beta: number,
  link: (x: number) => number,
  scale: number,
  chanceOfSum: Float64Array,
): number {
  const { voters, weight, gain, majority } = contest;
  let most = 0;
  chanceOfSum[0] = 1;
  for (let i = 0; i < voters; i += 1) {
    const own = Math.round(scale * weight[i]);
    const chance = link(beta * gain[i]);
    chanceOfSum.fill(0, most + 1, most + own + 1);
    for (let sum = most; sum >= 0; sum -= 1) {
      chanceOfSum[sum + own] += chanceOfSum[sum] * chance;
      chanceOfSum[sum] *= 1 - chance;
    }
    most += own;
  }
  const enough = Math.floor(most * (majority + EQUAL_SHARE)) + 1;
  let chance = 0;
  for (let sum = most; sum >= enough; sum -= 1) chance += chanceOfSum[sum];
  return Math.min(1, chance);
}

function byBranching(contest: Contest, beta: number, link: (x: number) => number): number {
  const total = totalWeight(contest);
  return branch(contest, beta, link, 0, 0, total, total * (contest.majority + EQUAL_SHARE));
}

/** Chance to exceed, with so much weight for it already and so much still open, from voter `i` on. */
function branch(
  contest: Contest,
  beta: number,
  link: (x: number) => number,
  i: number,
  already: number,
  open: number,
  toExceed: number,
): number {
  if (already > toExceed) return 1;
  if (i === contest.voters || !(already + open > toExceed)) return 0;
  const own = contest.weight[i];
  const chance = link(beta * contest.gain[i]);
  const left = open - own;
  return (
    chance * branch(contest, beta, link, i + 1, already + own, left, toExceed) +
    (1 - chance) * branch(contest, beta, link, i + 1, already, left, toExceed)
  );
}

function byNormal(
  { voters, weight, gain, majority }: Contest,
  beta: number,
  link: (x: number) => number,
): number {
  let mean = 0;
  let variance = 0;
  let total = 0;
  for (let i = 0; i < voters; i += 1) {
    const chance = link(beta * gain[i]);
    mean += weight[i] * chance;
    variance += weight[i] * weight[i] * chance * (1 - chance);
    total += weight[i];
  }
  const lead = mean - total * (majority + EQUAL_SHARE);
  if (variance === 0) return lead > 0 ? 1 : 0;
  return normalCdf(lead / Math.sqrt(variance));
}
