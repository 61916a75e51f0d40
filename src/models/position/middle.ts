import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { THOMSON_2006 } from './citations.ts';

/** A baseline that looks at no actor: the middle of the scale. */
export const middle: Model<Group, Record<string, never>, Settlement> = {
  id: 'middle',
  title: 'Middle of the scale',
  question: 'position',
  claim: 'Whoever knows nothing of a group but its scale should say the middle; a theory has to do better.',
  citations: [THOMSON_2006],
  parameters: z.strictObject({}),
  limits: ['A yardstick, not a theory.'],
  replication: [
    {
      literature: 'deu-3',
      status: 'cannot',
      extent: 'errors on 351 issues of EU legislation: the data set cannot be shipped with this package',
    },
  ],
  run({ issues, low, high }) {
    return { forecast: new Float64Array(issues.length).fill(low + 0.5 * (high - low)) };
  },
};
