import * as z from 'zod';
import type { Draw, Model } from '../model.ts';
import type { Network } from '../network.ts';
import { requireNetwork } from './checkedNetwork.ts';
import type { Opinions } from './deGroot.ts';

const PARAMETERS = z.strictObject({
  threshold: z
    .number()
    .min(0)
    .default(0.2)
    .describe('opinions that are less than this apart come closer when their holders meet'),
  step: z
    .number()
    .min(0)
    .max(0.5)
    .default(0.5)
    .describe('how far each moves towards the other, as a part of their distance'),
  meetings: z.int().min(0).max(10_000_000).default(10_000).describe('how many pairs meet, one after another'),
  who: z
    .enum(['all', 'ties'])
    .default('all')
    .describe('who can meet: all pairs, or those of whom one at least heeds the other'),
});
type Parameters = z.infer<typeof PARAMETERS>;

export interface DeffuantOpinions extends Opinions {
  /** for each topic, members in groups between which there is a gap of at least the threshold, from low to high */
  readonly clusters: readonly (readonly MeetingCluster[])[];
}

interface MeetingCluster {
  /** mean opinion of the group */
  readonly place: number;
  readonly size: number;
  /** distance between its ends: near 0 where it has settled */
  readonly spread: number;
}

/** Deffuant and others: two members who happen to meet, and are not too far apart, move towards each other. */
export const deffuant: Model<Network, Parameters, DeffuantOpinions> = {
  id: 'deffuant',
  title: 'Deffuant-Weisbuch meetings',
  question: 'opinion',
  claim: 'Talks in pairs between people who are not too far apart leave about 1 / (2 threshold) camps.',
  citations: [
    {
      authors: 'G. Deffuant, D. Neau, F. Amblard and G. Weisbuch',
      year: 2000,
      title: 'Mixing Beliefs among Interacting Agents',
      where: 'Advances in Complex Systems 3, 87-98',
      doi: '10.1142/S0219525900000078',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Who meets whom is drawn by place on the list; the threshold is a distance in the units of the opinions.',
    'A process: who meets whom is drawn, and small groups end differently from draw to draw. Run it many times.',
    'Strength of influence plays no part, only who can meet whom.',
  ],
  replication: [
    {
      literature: 'deffuant-2000',
      status: 'cannot',
      extent:
        'counts of clusters are published for random starts alone; the properties that hold in every run are tested',
    },
  ],
  run(network, parameters, draw) {
    requireNetwork(network);
    const { members, topics } = network;
    const opinion = Float64Array.from(network.opinion);
    const pairs = pairsOf(network, parameters.who);
    if (pairs.length > 0) meet(opinion, topics.length, pairs, parameters, draw);
    const clusters = topics.map((_, topic) =>
      clustersOf(
        opinion.filter((__, at) => at % topics.length === topic),
        parameters.threshold,
      ),
    );
    return { members, topics, opinion, clusters };
  },
};

/** Meetings one after another; the pair of meeting t is drawn as `draw(t, 0)` and talks about every topic. */
function meet(
  opinion: Float64Array,
  topics: number,
  pairs: readonly (readonly [number, number])[],
  { threshold, step, meetings }: Parameters,
  draw: Draw,
): void {
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const [i, j] = pairs[Math.floor(draw(meeting, 0) * pairs.length)]!;
    for (let topic = 0; topic < topics; topic += 1) {
      const [a, b] = [i * topics + topic, j * topics + topic];
      const distance = opinion[b] - opinion[a];
      if (Math.abs(distance) >= threshold) continue;
      const move = step * distance;
      opinion[a] += move;
      opinion[b] -= move;
    }
  }
}

function pairsOf({ members, influence }: Network, who: Parameters['who']): [number, number][] {
  const n = members.length;
  const heeds = (i: number, j: number) => influence[i * n + j] > 0;
  return members.flatMap((_, i) =>
    members.flatMap((__, j): [number, number][] =>
      j > i && (who === 'all' || heeds(i, j) || heeds(j, i)) ? [[i, j]] : [],
    ),
  );
}

function clustersOf(opinions: Float64Array, threshold: number): MeetingCluster[] {
  const groups: number[][] = [];
  for (const opinion of opinions.sort()) {
    const last = groups.at(-1);
    const gap = opinion - (last?.at(-1) ?? -Infinity);
    if (gap === 0 || gap < threshold) last!.push(opinion);
    else groups.push([opinion]);
  }
  return groups.map((group) => ({
    place: group.reduce((sum, opinion) => sum + opinion, 0) / group.length,
    size: group.length,
    spread: group.at(-1)! - group[0]!,
  }));
}
