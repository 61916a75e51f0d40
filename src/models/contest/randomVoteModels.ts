import * as z from 'zod';
import { logistic, normalCdf } from '../../numeric/index.ts';
import type { Contest, Verdict } from '../contest.ts';
import type { Model } from '../model.ts';
import { requireContest } from './checkedContest.ts';
import { independentVotes, type Method, methodFor } from './independentVotes.ts';

interface RandomVerdict extends Verdict {
  /** for each voter the chance that he is for the motion */
  readonly voterChance: Float64Array;
  /** how `chance` follows from them */
  readonly method: Method;
}

type RandomModel = Model<Contest, { beta: number }, RandomVerdict>;

/** Kernels: chance of the motion, by contest and beta. See `independentVotes`. */
export const logitChance = independentVotes(logistic);
export const probitChance = independentVotes(normalCdf);

const beta = (unit: string) =>
  z
    .number()
    .min(0)
    .max(1e6)
    .default(1)
    .describe(`how sharply voters tell a gain from a loss: ${unit} for a gain of 1; 0: they toss coins`);

const LIMITS = [
  'Voters are independent: no caucus, no cue, no common mood, so that large bodies become all but certain.',
  'Everybody votes; a gain of 0 is an even chance and no abstention.',
  'With more than 16 voters whose weights are no multiples of 1, 0.1, 0.01 or 0.001, the chance is a normal approximation.',
];

/** A motion carries by votes that are likelier for what is better. */
export const logitVote: RandomModel = {
  id: 'logit-vote',
  title: 'Independent votes, logistic',
  question: 'contest',
  claim:
    'Each voter is likelier to vote for what is better for him: the log-odds are in proportion to his gain.',
  citations: [
    {
      authors: 'Daniel McFadden',
      year: 1974,
      title: 'Conditional Logit Analysis of Qualitative Choice Behavior',
      where: 'P. Zarembka (ed.), Frontiers in Econometrics, Academic Press, 105-142',
    },
  ],
  parameters: z.strictObject({ beta: beta('log-odds') }),
  limits: LIMITS,
  replication: [],
  run: (contest, parameters) => verdict(contest, parameters.beta, logistic, logitChance),
};

/** The same with normal errors of judgment. */
export const probitVote: RandomModel = {
  id: 'probit-vote',
  title: 'Independent votes, normal',
  question: 'contest',
  claim: 'Each voter judges his gain with a normal error and votes as he judges.',
  citations: [
    {
      authors: 'Louis L. Thurstone',
      year: 1927,
      title: 'A Law of Comparative Judgment',
      where: 'Psychological Review 34(4), 273-286',
      doi: '10.1037/h0070288',
    },
  ],
  parameters: z.strictObject({ beta: beta('standard deviations of the error') }),
  limits: LIMITS,
  replication: [],
  run: (contest, parameters) => verdict(contest, parameters.beta, normalCdf, probitChance),
};

function verdict(
  contest: Contest,
  beta: number,
  link: (x: number) => number,
  kernel: (contest: Contest, beta: number) => number,
): RandomVerdict {
  requireContest(contest);
  return {
    chance: kernel(contest, beta),
    voterChance: contest.gain.slice(0, contest.voters).map((gain) => link(beta * gain)),
    method: methodFor(contest),
  };
}
