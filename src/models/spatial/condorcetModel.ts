import * as z from 'zod';
import type { Group } from '../group.ts';
import type { Model } from '../model.ts';
import { arenaOf } from './arena.ts';
import { KTAB_CITATIONS } from './citations.ts';
import { distances } from './distance.ts';
import { distinctPositions } from './distinct.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { condorcetElection, ELECTIONS } from './pce.ts';
import { VICTORY_MODELS } from './victory.ts';
import { VOTING_RULES } from './vote.ts';
import { type ElectionRules, type Winners, winners } from './winners.ts';

const parameters = z.strictObject({
  weight: z
    .enum(['influence', 'capability'])
    .default('influence')
    .describe('what a vote weighs: capability times the sum of saliences, or (as in KTAB) capability alone'),
  voting: z
    .enum(VOTING_RULES)
    .default('Proportional')
    .describe('how much of his weight a voter uses for an advantage'),
  victory: z
    .enum(VICTORY_MODELS)
    .default('Linear')
    .describe('how the chance of victory answers to the ratio of strengths'),
  election: z
    .enum(ELECTIONS)
    .default('Conditional')
    .describe('whether the winner beats every other at once, or is where a sequence of challenges ends'),
  coalition: z
    .array(z.array(z.number().min(0)))
    .optional()
    .describe(
      'strength behind the position of actor i (row) against that of actor j, if known; else counted from votes',
    ),
});
export type CondorcetParameters = z.infer<typeof parameters>;

/**
 * A probabilistic Condorcet election over the actors' own positions: everybody votes in every pair for what is nearer
 * to him, by weight, and the answer is how likely each position is to be the one that stands. Ideals are the
 * positions, and nobody is averse or inclined to risk.
 */
export const condorcetElectionModel: Model<Group, CondorcetParameters, Outcomes> = {
  id: 'condorcet-election',
  title: 'Probabilistic Condorcet election',
  question: 'position',
  claim:
    'Of the positions that are held, each wins as often as the coalitions in its favor are likely to beat all others.',
  citations: KTAB_CITATIONS,
  parameters,
  limits: [
    'Only positions that somebody holds can win; nothing between them is considered.',
    'Votes are sincere, and count by how much nearer a position is, not by who has a majority (except under Binary).',
    'With one issue salience matters through the weight of votes alone, and not at all if they weigh by capability.',
    'Positions nearer than 0.001 of the scale are merged; the answer lists who holds each.',
    'Under ASymProsp the order of actors matters, since each pair is put to the vote once.',
  ],
  replication: [
    {
      literature: 'ktab-2017',
      status: 'reproduced',
      extent: 'Both reference elections of the program in all three forms, 4 decimals, from their coalitions',
    },
  ],
  run: (group, { weight, coalition, ...rules }) => {
    const arena = arenaOf(group);
    const { actors, position } = arena;
    if (coalition !== undefined) return outcomesOf(group, position, known(group, position, coalition, rules));
    const worth = new Float64Array(actors * actors);
    distances(arena, position, position, worth);
    for (let at = 0; at < worth.length; at += 1) worth[at] = 1 - worth[at];
    return outcomesOf(group, position, winners(rules, position, arena[weight], worth));
  },
};

/** The election where the strength of every coalition is known beforehand. */
function known(
  group: Group,
  position: Float64Array,
  coalition: readonly (readonly number[])[],
  rules: ElectionRules,
): Winners {
  const options = group.actors.length;
  if (coalition.length !== options || coalition.some((row) => row.length !== options))
    throw new RangeError(`coalition has not ${options} rows of ${options}: give one row and column an actor`);
  const distinct = distinctPositions(position, group.issues.length);
  if (distinct.first.length < options)
    throw new RangeError('two actors hold the same position: with given coalitions all must differ');
  const strength = Float64Array.from(coalition.flat());
  return { distinct, probability: condorcetElection(strength, options, rules.victory, rules.election) };
}
