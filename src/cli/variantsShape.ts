import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, day, leadersFields, number, share, shareFields, text } from './runShapeParts.ts';
import { field } from './shape.ts';
import { differenceFields } from './whatifShape.ts';

const choiceShape = z.strictObject({
  factor: field(text, 'id', 'factor; `base` for the choice of the reform'),
  choice: field(text, 'id', 'how it is taken'),
  name: field(text, '', 'the same in words'),
});

const outcomeShape = z.strictObject({
  outcome: field(text, 'id', 'outcome'),
  without: field(z.strictObject(shareFields), '', 'how often it comes without the changes'),
  with: field(z.strictObject(shareFields), '', 'how often with them'),
  change: field(z.strictObject(differenceFields), '', 'with minus without'),
});

const momentShape = z.strictObject({
  until: field(day, 'date', 'last day of the histories'),
  speculative: field(
    z.boolean(),
    '',
    'later than two years after the fork, where nothing is documented that could bear on it',
  ),
  with: field(z.strictObject(leadersFields), '', 'who leads then with the changes'),
  outcomes: field(z.array(outcomeShape), '', 'in the order of the file'),
});

/** What `plenum whatif <scenario> <set of variants> --json` prints. */
export const variantsShape = z.strictObject({
  command: field(z.literal('whatif'), '', 'always `whatif`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  variantsOf: field(text, 'id', 'the set of variants'),
  question: field(text, '', 'what it asks'),
  caveat: field(text.nullable(), '', 'what is put crudely, or not at all'),
  outcomes: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'outcome'),
        name: field(text, '', 'in words'),
        because: field(text.nullable(), '', 'why the line is drawn there; null where none is'),
      }),
    ),
    '',
    'by what the variants are compared',
  ),
  reading: field(text, 'id', 'the main reading'),
  readings: field(z.array(text), 'ids', 'all readings that were run'),
  seed: field(number, '', 'all chance follows from it'),
  runs: field(count, 'histories', 'of each world, under the main reading'),
  interrupted: field(z.boolean(), '', 'stopped by Ctrl-C before all were run'),
  effective: field(share, 'share 0-1', 'lowest part of the histories that the record left effective'),
  variants: field(
    z.array(
      z.strictObject({
        choices: field(z.array(choiceShape), '', 'how each factor is taken'),
        reform: field(text, 'id', 'the reform that is made'),
        fork: field(day, 'date', 'up to when the record is followed'),
        moments: field(z.array(momentShape), '', 'two years after the fork, and the horizon'),
      }),
    ),
    '',
    'all combinations, the last factor changing fastest',
  ),
  rowsHash: field(text, 'SHA-256, hex', 'rows of all worlds of the main reading'),
  ...claimFields,
});
export type VariantsReport = z.infer<typeof variantsShape>;
