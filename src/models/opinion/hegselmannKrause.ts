import Fraction from 'fraction.js';
import * as z from 'zod';
import type { Model } from '../model.ts';
import type { Network } from '../network.ts';
import { RATIONAL, rational, share } from '../power/rational.ts';
import { requireNetwork } from './checkedNetwork.ts';
import { confidenceRound, type Line, lineOf } from './confidence.ts';
import type { Opinions } from './deGroot.ts';
import { exactly } from './exactly.ts';

const PARAMETERS = z.strictObject({
  epsilon: RATIONAL.default('1/5').describe(
    "how far an opinion may be from one's own and still be heeded; a fraction such as 1/3 is taken exactly",
  ),
  even: z
    .union([z.literal(0), z.int().min(2).max(2000)])
    .default(0)
    .describe(
      'start from so many members spread evenly from 0 to 1, in place of the members and opinions of the network',
    ),
});
type Parameters = z.infer<typeof PARAMETERS>;

/** Opinions on one topic in the end. */
interface Clusters {
  /** opinions that are held, ascending */
  readonly places: readonly number[];
  /** how many hold each */
  readonly sizes: readonly number[];
  /** gaps between them */
  readonly splits: number;
  /** the last round in which anybody moved */
  readonly rounds: number;
}

export interface ConfidenceOpinions extends Opinions {
  readonly outcome: 'consensus' | 'clusters';
  /** for each topic */
  readonly clusters: readonly Clusters[];
}

/** Hegselmann and Krause: everybody moves to the mean of the opinions that are close enough to his own, until nobody moves. */
export const hegselmannKrause: Model<Network, Parameters, ConfidenceOpinions> = {
  id: 'hegselmann-krause',
  title: 'Hegselmann-Krause bounded confidence',
  question: 'opinion',
  claim:
    "Where only opinions near one's own are heeded, a group falls apart into camps that no longer hear each other.",
  citations: [
    {
      authors: 'R. Hegselmann and U. Krause',
      year: 2002,
      title: 'Opinion Dynamics and Bounded Confidence: Models, Analysis and Simulation',
      where: 'Journal of Artificial Societies and Social Simulation 5(3), 2',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Confidence is a distance in the units of the opinions, and everybody near enough is heard, whatever his influence.',
    'Wild in epsilon: a little more confidence can mean more camps, so never interpolate between two values.',
    'Everybody hears everybody: the influence and openness of a network play no part, only its opinions.',
    'Each topic is taken by itself.',
  ],
  replication: [
    {
      literature: 'hegselmann-krause-2002',
      status: 'reproduced',
      extent:
        'eight gaps among 100 evenly spread opinions with epsilon = 0.05, at second hand; counts from random starts depend on ' +
        'the draw and are not compared',
    },
  ],
  run(network, { epsilon, even }) {
    requireNetwork(network);
    const reach = rational(epsilon);
    if (reach.lt(0)) throw new RangeError(`epsilon is ${epsilon}; give a distance of at least 0`);
    const start = even > 0 ? evenly(even) : network;
    const { members, topics, opinion } = start;
    const last = new Float64Array(opinion.length);
    const clusters = topics.map((_, topic) => {
      const first = members.map((__, i) => firstOpinion(start, i, topic));
      const { line, rounds } = settled(lineOf(first), reach);
      const places = line.clusters.map(({ place }) => share(place, line.unit).value);
      const sizes = line.clusters.map(({ size }) => size);
      spreadOut(first, places, sizes).forEach((place, i) => {
        last[i * topics.length + topic] = place;
      });
      return { places, sizes, splits: places.length - 1, rounds };
    });
    const agreed = clusters.every(({ places }) => places.length === 1);
    return { members, topics, opinion: last, outcome: agreed ? 'consensus' : 'clusters', clusters };
  },
};

interface Start extends Pick<Network, 'members' | 'topics' | 'opinion'> {
  /** opinions lie at 0, 1, ..., so many steps, exactly */
  readonly steps?: number;
}

const evenly = (count: number): Start => ({
  members: Array.from({ length: count }, (_, i) => `${i + 1}`),
  topics: ['opinion'],
  opinion: Float64Array.from({ length: count }, (_, i) => i / (count - 1)),
  steps: count - 1,
});

const firstOpinion = ({ opinion, topics, steps }: Start, i: number, topic: number): Fraction =>
  steps === undefined ? exactly(opinion[i * topics.length + topic]) : new Fraction(i, steps);

/** Rounds until nobody moves; there is always an end. */
function settled(start: Line, reach: Fraction): { line: Line; rounds: number } {
  let line = start;
  for (let rounds = 0; ; rounds += 1) {
    const next = confidenceRound(line, reach);
    const moved =
      next.unit !== line.unit || next.clusters.some(({ place }, at) => place !== line.clusters[at]?.place);
    if (!moved) return { line, rounds };
    line = next;
  }
}

/** The last opinion of each member: the order of opinions never changes. */
function spreadOut(
  first: readonly Fraction[],
  places: readonly number[],
  sizes: readonly number[],
): number[] {
  const ascending = first.map((_, i) => i).sort((a, b) => first[a]!.compare(first[b]!) || a - b);
  const last = Array<number>(first.length).fill(0);
  let at = 0;
  places.forEach((place, cluster) => {
    for (const end = at + sizes[cluster]!; at < end; at += 1) last[ascending[at]!] = place;
  });
  return last;
}
