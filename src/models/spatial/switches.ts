import * as z from 'zod';
import { ELECTIONS } from './pce.ts';
import { RISK_ADJUSTMENTS, RISK_RANGES } from './risk.ts';
import { VICTORY_MODELS } from './victory.ts';
import { VOTING_RULES } from './vote.ts';

export const TRANSITIONS = ['Deterministic', 'Stochastic'] as const;
export const COMMITMENTS = ['NoCommit', 'SemiCommit', 'FullCommit'] as const;
export const BARGAIN_WEIGHTS = ['S1P1', 'S2P2', 'S2PMax'] as const;
export const INTERPRETATIONS = ['InitOnlyInterp', 'InitRcvrInterp', 'PWCompInterp'] as const;

/** KTAB's nine switches, each value under the name it has in KTAB's files, and three settings of ours. */
export const switchesSchema = z.strictObject({
  victory: z
    .enum(VICTORY_MODELS)
    .default('Linear')
    .describe('how the chance of victory answers to the ratio of strengths (VictoryProbModel)'),
  election: z
    .enum(ELECTIONS)
    .default('Conditional')
    .describe('form of the probabilistic Condorcet election (PCEModel)'),
  transitions: z
    .enum(TRANSITIONS)
    .default('Deterministic')
    .describe('take the likeliest bargain, or draw one by its probability (StateTransitions)'),
  voting: z
    .enum(VOTING_RULES)
    .default('Proportional')
    .describe('how much of his weight a voter uses for an advantage (VotingRule)'),
  riskAdjustment: z
    .enum(RISK_ADJUSTMENTS)
    .default('OneThird')
    .describe("how far actors see others' risk attitudes instead of their own in everybody (BigRAdjust)"),
  riskRange: z
    .enum(RISK_RANGES)
    .default('Mid')
    .describe('scale of risk attitudes: 0 to 1, -1/2 to 1, or -1 to 1 (BigRRange)'),
  commitment: z
    .enum(COMMITMENTS)
    .default('SemiCommit')
    .describe('what third parties stake on the side they join (ThirdPartyCommit)'),
  bargainWeights: z
    .enum(BARGAIN_WEIGHTS)
    .default('S2P2')
    .describe('how salience and chance of victory weigh in a bargain (InterVecBrgn)'),
  interpretation: z
    .enum(INTERPRETATIONS)
    .default('InitOnlyInterp')
    .describe("whose view makes the bargain: the initiator's, both in turn, or a compromise (BargnModel)"),
  accommodation: z
    .array(z.array(z.number().min(0).max(1)))
    .optional()
    .describe(
      'row i: how far the ideal of actor i follows the position of each actor; the identity if left out',
    ),
  maxTurns: z.int().min(1).max(1000).default(100).describe('turns after which to stop in any case'),
  detail: z.boolean().default(false).describe('also give values, utilities and chances to win in each state'),
});
export type Switches = z.infer<typeof switchesSchema>;
