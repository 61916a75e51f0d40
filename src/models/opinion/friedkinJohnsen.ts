import * as z from 'zod';
import type { Model } from '../model.ts';
import type { Network } from '../network.ts';
import { requireNetwork } from './checkedNetwork.ts';
import { closedGroups } from './closedGroups.ts';
import { type Opinions, rowsOf } from './deGroot.ts';
import { lastWeights } from './lastWeights.ts';
import { linkedLimit, requireLinks } from './linkedTopics.ts';
import { multiply } from './multiply.ts';
import { pathOf, ROUNDS } from './path.ts';

const PARAMETERS = z.strictObject({
  rounds: ROUNDS,
  links: z
    .array(z.array(z.number()))
    .default([])
    .describe(
      'topics x topics: how much the view of each topic (row) rests on those of the topics (columns); none where empty. ' +
        'The sizes in a row add up to at most 1',
    ),
});
type Parameters = z.infer<typeof PARAMETERS>;

export interface FriedkinJohnsenOpinions extends Opinions {
  /** limit: all settle; no limit: some who hold on to nothing swing forever */
  readonly outcome: 'limit' | 'no limit';
  /** what each first opinion (column) counts in each last one (row); absent without a limit, and where topics are linked */
  readonly weights?: readonly Float64Array[];
  /** opinions round by round, first ones included */
  readonly path: readonly Float64Array[];
}

/**
 * Friedkin and Johnsen: x(t + 1) = L W x(t) + (1 - L) x(0), where L is the openness of each: what others say is weighed against
 * what one thought first. With linked topics, x(t + 1) = L W x(t) C' + (1 - L) x(0).
 */
export const friedkinJohnsen: Model<Network, Parameters, FriedkinJohnsenOpinions> = {
  id: 'friedkin-johnsen',
  title: 'Friedkin-Johnsen influence',
  question: 'opinion',
  claim: 'Whoever holds on to his first opinion keeps disagreement alive, however much all heed each other.',
  citations: [
    {
      authors: 'N. E. Friedkin and E. C. Johnsen',
      year: 1990,
      title: 'Social Influence and Opinions',
      where: 'Journal of Mathematical Sociology 15(3-4), 193-206',
      doi: '10.1080/0022250X.1990.9990069',
    },
    {
      authors: 'S. E. Parsegov, A. V. Proskurnikov, R. Tempo and N. E. Friedkin',
      year: 2017,
      title: 'Novel Multidimensional Models of Opinion Dynamics in Social Networks',
      where: 'IEEE Transactions on Automatic Control 62(5), 2270-2285',
      doi: '10.1109/TAC.2016.2613905',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Openness is not given by a theory; the publications often set it to one less the weight a member gives himself.',
    'Opinions stay within the range of the first ones: nobody is driven to an extreme that nobody held.',
  ],
  replication: [
    {
      literature: 'parsegov-2017',
      status: 'reproduced',
      extent:
        'limits of both topics of the case of four, to the printed digit; with linked topics at second hand',
    },
    { literature: 'sint', status: 'reproduced', extent: 'limit of the example of three, to seven digits' },
  ],
  run(network, { rounds, links }) {
    requireNetwork(network);
    return links.length === 0 ? separate(network, rounds) : linked(network, rounds, links);
  },
};

/** One round, given the mean that each hears. */
function answerTo(heard: Float64Array, { opinion, openness, topics }: Network): Float64Array {
  return heard.map((mean, at) => {
    const open = openness?.[Math.floor(at / topics.length)] ?? 1;
    return open * mean + (1 - open) * opinion[at]!;
  });
}

/**
 * First opinions are added to the network as members who heed themselves alone, and everybody heeds his own first opinion as far
 * as he is not open: then this is averaging, and whoever is open throughout needs no case of his own.
 */
function separate(network: Network, rounds: number): FriedkinJohnsenOpinions {
  const { members, topics, influence, opinion, openness } = network;
  const n = members.length;
  const all = new Float64Array(4 * n * n);
  members.forEach((_, i) => {
    const open = openness?.[i] ?? 1;
    for (let j = 0; j < n; j += 1) all[i * 2 * n + j] = open * influence[i * n + j];
    all[i * 2 * n + n + i] = 1 - open;
    all[(n + i) * 2 * n + n + i] = 1;
  });
  const groups = closedGroups(all, 2 * n);
  const settles = groups.every(({ period }) => period === 1);
  const weights = settles ? foldedWeights(lastWeights(all, 2 * n, groups), n) : undefined;
  return {
    members,
    topics,
    outcome: settles ? 'limit' : 'no limit',
    ...(weights && { opinion: multiply(weights, opinion, n), weights: rowsOf(weights, n) }),
    path: pathOf(opinion, rounds, (now) => answerTo(multiply(influence, now, n), network)),
  };
}

/** Weights of members and of their first opinions as members, which are the same at the start, put together. */
function foldedWeights(all: Float64Array, n: number): Float64Array {
  const weights = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) weights[i * n + j] = all[i * 2 * n + j] + all[i * 2 * n + n + j];
  }
  return weights;
}

function linked(
  network: Network,
  rounds: number,
  links: readonly (readonly number[])[],
): FriedkinJohnsenOpinions {
  requireLinks(network, links);
  const { members, topics, influence, opinion } = network;
  const n = members.length;
  const rest = (now: Float64Array) =>
    Float64Array.from(now, (_, at) => {
      const first = at - (at % topics.length);
      return links[at % topics.length]!.reduce((sum, link, k) => sum + link * now[first + k], 0);
    });
  return {
    members,
    topics,
    outcome: 'limit',
    opinion: linkedLimit(network, links),
    path: pathOf(opinion, rounds, (now) => answerTo(rest(multiply(influence, now, n)), network)),
  };
}
