import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { THOMSON_2006 } from './citations.ts';

/**
 * A baseline: nothing is agreed, and things stay where the reference point is. It has nothing to say of an issue whose reference
 * point is not known, so it throws RangeError that names the first such issue.
 */
export const referencePoint: Model<Group, Record<string, never>, Settlement> = {
  id: 'reference-point',
  title: 'Reference point (no agreement)',
  question: 'position',
  claim: 'Agreement fails, and each issue ends where it stands without one.',
  citations: [THOMSON_2006],
  parameters: z.strictObject({}),
  limits: [
    'A yardstick, not a theory.',
    'Needs the reference point of every issue; a tournament has to compare it on the issues that have one.',
  ],
  replication: [
    {
      literature: 'deu-3',
      status: 'cannot',
      extent: 'errors on 252 issues of EU legislation: the data set cannot be shipped with this package',
    },
  ],
  run(group) {
    return { forecast: Float64Array.from(group.issues, (_, k) => referenceOn(group, k)) };
  },
};

/** The reference point of issue `k`. Throws RangeError, naming the issue, where it is not known. */
export function referenceOn({ issues, reference }: Group, k: number): number {
  const point = reference?.[k] ?? Number.NaN;
  if (Number.isNaN(point))
    throw new RangeError(
      `"${issues[k]}" has no reference point; say where things stand if nothing is agreed`,
    );
  return point;
}
