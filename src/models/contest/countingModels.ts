import type { Contest } from '../contest.ts';
import type { Model } from '../model.ts';
import { type Base, type Count, count, countParameters } from './count.ts';

type CountingModel = Model<Contest, { base: Base }, Count>;

const LIMITS = [
  'Certain and sincere: nobody errs, bargains, or fears; a hair of a gain is a full vote.',
  'Where exactly the majority is for it, or nobody takes a side, the answer is the status quo and says that it was a tie.',
];

/** One vote for each voter. */
export const headCount: CountingModel = {
  id: 'head-count',
  title: 'Count of heads',
  question: 'contest',
  claim: 'Everybody has one vote and casts it for what is better for him.',
  citations: [
    {
      authors: 'Kenneth O. May',
      year: 1952,
      title: 'A Set of Independent Necessary and Sufficient Conditions for Simple Majority Decision',
      where: 'Econometrica 20(4), 680-684',
      doi: '10.2307/1907651',
    },
  ],
  parameters: countParameters,
  limits: LIMITS,
  replication: [],
  run: (contest, { base }) => count(contest, base, false),
};

/** As many votes for each voter as his weight. */
export const weightedMajority: CountingModel = {
  id: 'weighted-majority',
  title: 'Weighted majority',
  question: 'contest',
  claim: 'Everybody casts all his weight for what is better for him.',
  citations: [
    {
      authors: 'John von Neumann and Oskar Morgenstern',
      year: 1944,
      title: 'Theory of Games and Economic Behavior',
      where: 'Princeton University Press',
    },
  ],
  parameters: countParameters,
  limits: LIMITS,
  replication: [],
  run: (contest, { base }) => count(contest, base, true),
};
