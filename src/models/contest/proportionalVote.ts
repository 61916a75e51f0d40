import * as z from 'zod';
import type { Contest, Verdict } from '../contest.ts';
import type { Model } from '../model.ts';
import { KTAB_CITATIONS } from '../spatial/citations.ts';
import { VICTORY_MODELS, type VictoryModel, victory } from '../spatial/victory.ts';
import { VOTE_SHAPES, VOTING_RULES, type VotingRule, voteShare } from '../spatial/vote.ts';
import { requireContest } from './checkedContest.ts';

/** Strength that each side has at least: keeps the odds of a contest that moves nobody from being 0 / 0. */
const FLOOR = 1e-8;

interface Parameters {
  readonly voting: VotingRule;
  readonly victory: VictoryModel;
}

export interface Strengths extends Verdict {
  /** what each side has behind it, a floor of 1e-8 included */
  readonly for: number;
  readonly against: number;
  /** nobody puts anything behind either side: an even chance for want of anything better */
  readonly undecided: boolean;
}

/**
 * Strength against strength: everybody puts weight behind the side that is better for him, the more the more it means to him; the
 * chance of the motion follows from the ratio of what both sides have.
 *
 * With votes v_i = weight times share of it by the voting rule, A = floor + sum of positive v_i, B = floor + sum of the sizes of
 * negative v_i, the chance is A'^n / (A'^n + B'^n), n by the victory model, A' = (1 - majority) A and B' = majority B. With a
 * majority of one half that is the rule as published; that a higher majority asks for more strength is an addition of ours.
 */
export const proportionalVote: Model<Contest, Parameters, Strengths> = {
  id: 'proportional-vote',
  title: 'Strength against strength',
  question: 'contest',
  claim:
    'The side with more weight, each voter as far as he cares, is likelier to win, and never certain to.',
  citations: KTAB_CITATIONS,
  parameters: z.strictObject({
    voting: z
      .enum(VOTING_RULES)
      .default('Proportional')
      .describe('how much of his weight a voter uses for an advantage (VotingRule)'),
    victory: z
      .enum(VICTORY_MODELS)
      .default('Linear')
      .describe(
        'power of the ratio of strengths: 1, 2, 4, 8, or all but certain from 1.10 on (VictoryProbModel)',
      ),
  }),
  limits: [
    'A contest of strength, not a count: a small minority that cares enough can win.',
    'Meant for gains of size up to about 1; cubes of larger ones explode.',
    'A majority other than one half shifts the odds by a rule of ours, not of the publication.',
  ],
  replication: [
    {
      literature: 'ktab-2017',
      status: 'reproduced',
      extent:
        'chances at strengths of two to one and of eleven to ten under each victory model that is stated',
    },
  ],
  run(contest, { voting, victory: model }) {
    requireContest(contest);
    const strengthFor = strength(contest, voting, 1);
    const against = strength(contest, voting, -1);
    return {
      chance: proportionalChance(contest, voting, model),
      for: strengthFor,
      against,
      undecided: strengthFor === FLOOR && against === FLOOR,
    };
  },
};

/** The kernel: chance of the motion. Allocates nothing and checks nothing. */
export function proportionalChance(contest: Contest, voting: VotingRule, model: VictoryModel): number {
  const { majority } = contest;
  return victory(
    model,
    (1 - majority) * strength(contest, voting, 1),
    majority * strength(contest, voting, -1),
  );
}

/** What is behind the motion (side 1) or the status quo (side -1). */
function strength({ voters, weight, gain }: Contest, voting: VotingRule, side: number): number {
  const { linear, cubic, binary, gain: rise } = VOTE_SHAPES[voting];
  let total = FLOOR;
  for (let i = 0; i < voters; i += 1) {
    const vote = side * weight[i] * voteShare(linear, cubic, binary, rise, gain[i]);
    if (vote > 0) total += vote;
  }
  return total;
}
