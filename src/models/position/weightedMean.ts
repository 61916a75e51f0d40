import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { LEINAWEAVER_THOMSON_2014, THOMSON_2006, VAN_DEN_BOS_1991 } from './citations.ts';
import { weightedAverage } from './weightedAverage.ts';
import { positionsOn, type Weights, weightsOn, weightsParameter } from './weights.ts';

/** The compromise model: sum of weight times position by sum of weights, each issue by itself. */
export const weightedMean: Model<Group, { weights: Weights }, Settlement> = {
  id: 'weighted-mean',
  title: 'Compromise (weighted mean)',
  question: 'position',
  claim: 'A group that has to agree meets where its members pull it, each by capability times salience.',
  citations: [VAN_DEN_BOS_1991, THOMSON_2006, LEINAWEAVER_THOMSON_2014],
  parameters: z.strictObject({ weights: weightsParameter('influence') }),
  limits: [
    'Answers a point between the extremes even where only the two ends can be chosen.',
    'Knows no procedure: neither vetoes, nor majorities, nor the status quo.',
    'One exaggerated stance shifts it.',
  ],
  replication: [
    {
      literature: 'decide-exchange-model',
      status: 'reproduced',
      extent: 'outcomes before exchange in the tests of the program: 50, 200/3, 85.714 and 35.714',
    },
    {
      literature: 'masad-2016',
      status: 'reproduced',
      extent: 'mean position at the start of the ten-actor example, all 16 digits',
    },
    {
      literature: 'thirdwave-2015',
      status: 'reproduced',
      extent: 'the mean by influence of eleven stakeholders in Greek debt, 82',
    },
    {
      literature: 'deu-3',
      status: 'cannot',
      extent: 'errors on 351 issues of EU legislation: the data set cannot be shipped with this package',
    },
  ],
  run(group, { weights }) {
    const forecast = Float64Array.from(group.issues, (_, k) =>
      weightedAverage(positionsOn(group, k), weightsOn(group, k, weights)),
    );
    return { forecast };
  },
};
