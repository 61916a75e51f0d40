import * as z from 'zod';
import type { Model } from '../model.ts';
import type { Network } from '../network.ts';
import { requireNetwork } from './checkedNetwork.ts';
import { closedGroups } from './closedGroups.ts';
import { lastWeights } from './lastWeights.ts';
import { multiply } from './multiply.ts';
import { pathOf, ROUNDS } from './path.ts';

const PARAMETERS = z.strictObject({ rounds: ROUNDS });
type Parameters = z.infer<typeof PARAMETERS>;

/** Where opinions end, as a model of opinion answers, at least. */
export interface Opinions {
  readonly members: readonly string[];
  readonly topics: readonly string[];
  /** last opinions, members x topics, row by row; absent where there is no limit */
  readonly opinion?: Float64Array;
}

export interface DeGrootOpinions extends Opinions {
  /** consensus: all end at one opinion, whatever they began with; groups: each closed group at its own; no limit: they swing */
  readonly outcome: 'consensus' | 'groups' | 'no limit';
  /** who heed each other and nobody else, and after how many rounds their swinging repeats (1: it dies out) */
  readonly groups: readonly { readonly members: readonly string[]; readonly period: number }[];
  /** what each first opinion (column) counts in each last one (row); absent where there is no limit */
  readonly weights?: readonly Float64Array[];
  /** opinions round by round, first ones included */
  readonly path: readonly Float64Array[];
}

/** DeGroot: x(t + 1) = W x(t), everybody takes the mean of those he heeds, again and again. */
export const deGroot: Model<Network, Parameters, DeGrootOpinions> = {
  id: 'degroot',
  title: 'DeGroot averaging',
  question: 'opinion',
  claim:
    'Who keeps taking the mean of those he heeds ends in agreement, weighted by who is heeded, unless groups are closed.',
  citations: [
    {
      authors: 'M. H. DeGroot',
      year: 1974,
      title: 'Reaching a Consensus',
      where: 'Journal of the American Statistical Association 69(345), 118-121',
      doi: '10.1080/01621459.1974.10480137',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Nobody holds on to what he thought first (compare friedkin-johnsen), and nobody is too far off to be heeded.',
    'The openness of a network plays no part here.',
  ],
  replication: [
    {
      literature: 'jackson-2008',
      status: 'reproduced',
      extent: 'influence 3/11, 4/11, 4/11 of the example of three',
    },
    {
      literature: 'proskurnikov-tempo-2017',
      status: 'reproduced',
      extent: 'that four persons agree if fully open; the figure itself was not seen',
    },
  ],
  run(network, { rounds }) {
    requireNetwork(network);
    const { members, topics, influence, opinion } = network;
    const n = members.length;
    const groups = closedGroups(influence, n);
    const settles = groups.every(({ period }) => period === 1);
    const weights = settles ? lastWeights(influence, n, groups) : undefined;
    return {
      members,
      topics,
      outcome: !settles ? 'no limit' : groups.length === 1 ? 'consensus' : 'groups',
      groups: groups.map(({ members: inside, period }) => ({
        members: inside.map((i) => members[i]!),
        period,
      })),
      ...(weights && { opinion: multiply(weights, opinion, n), weights: rowsOf(weights, n) }),
      path: pathOf(opinion, rounds, (now) => multiply(influence, now, n)),
    };
  },
};

/** The rows of an n x k table. */
export const rowsOf = (table: Float64Array, n: number): Float64Array[] =>
  Array.from({ length: n }, (_, i) => table.slice((i * table.length) / n, ((i + 1) * table.length) / n));
