import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { BLACK_1948 } from './citations.ts';
import { lowerMedian, upperMedian } from './weightedMedian.ts';
import { orderOf, positionsOn, type Weights, weightsOn, weightsParameter } from './weights.ts';

export interface MedianAnswer extends Settlement {
  /** the upper end of the tie where exactly half of the weight stands up to the forecast; else the forecast itself */
  readonly tiedUpTo: Float64Array;
}

/**
 * The position that no other beats when each actor votes, with his weight, for what is nearer to him: the lowest position up to
 * which at least half of the weight stands. Where exactly half does, nothing up to the next position with any weight beats it
 * either: `tiedUpTo`.
 */
export const medianVoter: Model<Group, { weights: Weights }, MedianAnswer> = {
  id: 'median-voter',
  title: 'Median voter',
  question: 'position',
  claim: 'On one line, the position of the voter in the middle beats every other by majority.',
  citations: [BLACK_1948],
  parameters: z.strictObject({ weights: weightsParameter('none') }),
  limits: [
    'Counts heads unless told to weigh them, and takes the lower of two middle positions.',
    'Takes each issue alone; on several issues at once there is as a rule no position that beats all others.',
    'Assumes that all proposals can be made and that all vote; who sets the agenda can do better for himself.',
    'In legislative bargaining it forecasts worse than a weighted mean, and worse than always saying the middle of the scale.',
  ],
  replication: [
    {
      literature: 'masad-2016',
      status: 'reproduced',
      extent: 'the median by influence at the start of the ten-actor example, 7 years',
    },
    {
      literature: 'thirdwave-2015',
      status: 'reproduced',
      extent: 'the median by influence of eleven stakeholders in Greek debt, 100',
    },
    {
      literature: 'deu-3',
      status: 'cannot',
      extent: 'errors on 351 issues of EU legislation: the data set cannot be shipped with this package',
    },
  ],
  run(group, { weights }) {
    const forecast = new Float64Array(group.issues.length);
    const tiedUpTo = new Float64Array(group.issues.length);
    for (let k = 0; k < forecast.length; k += 1) {
      const weight = weightsOn(group, k, weights);
      const position = positionsOn(group, k);
      const order = orderOf(position);
      forecast[k] = lowerMedian(position, weight, order);
      tiedUpTo[k] = upperMedian(position, weight, order);
    }
    return { forecast, tiedUpTo };
  },
};
