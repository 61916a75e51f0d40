import * as z from 'zod';
import type { Contest, Verdict } from '../contest.ts';
import { EQUAL_SHARE, requireContest } from './checkedContest.ts';

/** What the majority is a share of: all voters, or those who take a side. */
const BASES = ['all', 'cast'] as const;
export type Base = (typeof BASES)[number];

export const countParameters = z.strictObject({
  base: z
    .enum(BASES)
    .default('all')
    .describe('what the majority is a share of: all votes, or only those cast for or against'),
});

export interface Count extends Verdict {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
  /** votes that the motion must exceed */
  readonly toExceed: number;
  /** exactly that many are for it: not enough, so the status quo stays */
  readonly tied: boolean;
}

/**
 * Counts votes of everybody for what he gains by; whoever gains nothing abstains. The motion carries if the votes for it exceed
 * the majority; with exactly as many the status quo stays, and `tied` says so.
 *
 * @param weighted whether a vote counts for its weight, or for one
 */
export function count(contest: Contest, base: Base, weighted: boolean): Count {
  requireContest(contest);
  const [votesFor, against, abstaining] = [1, -1, 0].map((side) => votesOf(contest, side, weighted)) as [
    number,
    number,
    number,
  ];
  const all = votesFor + against + abstaining;
  const toExceed = contest.majority * (base === 'all' ? all : votesFor + against);
  const margin = votesFor - toExceed;
  const slack = EQUAL_SHARE * all;
  return {
    chance: margin > slack ? 1 : 0,
    for: votesFor,
    against,
    abstaining,
    toExceed,
    tied: Math.abs(margin) <= slack,
  };
}

function votesOf({ voters, weight, gain }: Contest, side: number, weighted: boolean): number {
  let votes = 0;
  for (let i = 0; i < voters; i += 1) if (Math.sign(gain[i]) === side) votes += weighted ? weight[i] : 1;
  return votes;
}

/**
 * The kernel of both counting models: 1 if the motion carries, 0 if not. Allocates nothing and checks nothing.
 *
 * @param base share of which votes: all (0), or those cast (1)
 * @param weighted whether votes count for their weight (1) or for one (0)
 */
export function countChance(
  { voters, weight, gain, majority }: Contest,
  base: number,
  weighted: number,
): number {
  let votesFor = 0;
  let all = 0;
  for (let i = 0; i < voters; i += 1) {
    const votes = weighted === 1 ? weight[i] : 1;
    if (gain[i] > 0) votesFor += votes;
    if (base === 0 || gain[i] !== 0) all += votes;
  }
  return votesFor - majority * all > EQUAL_SHARE * all ? 1 : 0;
}
