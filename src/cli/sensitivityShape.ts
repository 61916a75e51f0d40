import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, day, number, share, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const estimateShape = (unit: string) =>
  z.strictObject({
    estimate: field(number, unit, 'estimate'),
    low: field(number, unit, 'lower end of its 95 % interval, over luck and parameters'),
    high: field(number, unit, 'upper end'),
  });
const changeShape = estimateShape('share -1 to 1');
const partShape = estimateShape('part of variance');

const indicesShape = z.strictObject({
  first: field(
    partShape,
    '',
    'S1: part of the variance over parameters that goes with this alone. Not cut to 0-1: an interval that reaches zero cannot be told from nothing',
  ),
  total: field(partShape, '', 'ST: the same with all that it takes part in'),
});

const effectFields = {
  effect: field(
    number,
    'share 0-1',
    'root mean square of the elementary effects without what dice add to it: how far the share goes when all of it moves through its range, from the 5th to the 95th percentile',
  ),
  muStar: field(changeShape, '', 'mean size of the elementary effects, dice included'),
  sigma: field(number, 'share 0-1', 'their standard deviation, dice included'),
  noise: field(number, 'share 0-1', 'what mu* would be by dice alone'),
  beyondDice: field(
    z.boolean(),
    '',
    'more than dice explain, with one false alarm in twenty lists; false: cannot be told from nothing',
  ),
};

/** What `plenum sensitivity --json` prints. */
export const sensitivityShape = z.strictObject({
  command: field(z.literal('sensitivity'), '', 'always `sensitivity`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  reading: field(text, 'id', 'reading'),
  seed: field(number, '', 'all chance follows from it'),
  horizon: field(day, 'date', 'last day of each history'),
  person: field(text.nullable(), 'id', 'the outcome: this person leads at the horizon; null: no one does'),
  name: field(text, '', 'short name, or `no one`'),
  share: field(
    share,
    'share 0-1',
    'how often, over all settings of the screening; histories are not weighed by observed decisions',
  ),
  numbers: field(count, 'numbers', 'sampled numbers, those of mechanisms that are off left out'),
  runs: field(
    count,
    'histories',
    'at each setting of the screenings, with the same luck; half as many at each of the Sobol design',
  ),
  trajectories: field(count, 'trajectories', 'of the screening, those that were finished'),
  points: field(count, 'points', 'rows of the Sobol design, those that were finished'),
  histories: field(count, 'histories', 'in all'),
  interrupted: field(z.boolean(), '', 'stopped by Ctrl-C before all were run'),
  groups: field(
    z.array(
      z.strictObject({
        group: field(text, '', 'beginning of the paths of its numbers'),
        numbers: field(count, 'numbers', 'how many, each moved its own way'),
        ...effectFields,
        sobol: field(
          indicesShape.nullable(),
          '',
          'of the leading groups; null for the others, and where `variance` is',
        ),
      }),
    ),
    '',
    'all groups, greatest effect first',
  ),
  rest: field(indicesShape.nullable(), '', 'all other groups together; null where `variance` is'),
  variance: field(
    estimateShape('square of a share').nullable(),
    '',
    'variance of the share over parameters, dice taken out; null if it cannot be told from zero',
  ),
  leading: field(
    z.array(
      z.strictObject({
        path: field(text, 'path', 'number of a leading group'),
        low: field(number, 'as the number', 'low end of its range'),
        high: field(number, 'as the number', 'high end'),
        kind: field(text, '', '`documented`, `inferred` or `assumed`'),
        mu: field(
          changeShape,
          '',
          'mean elementary effect: what the share gains from the low to the high end',
        ),
        direction: field(text, '', '`raises`, `lowers`, or `unclear` where the sign cannot be told'),
        ...effectFields,
      }),
    ),
    '',
    'the numbers of the leading groups, moved one by one, greatest effect first',
  ),
  ...claimFields,
});
export type SensitivityReport = z.infer<typeof sensitivityShape>;
