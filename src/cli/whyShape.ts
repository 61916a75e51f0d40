import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { overReadingsField } from './overReadings.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, day, number, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const estimateFields = {
  estimate: field(number, 'share -1 to 1', 'estimate'),
  low: field(number, 'share -1 to 1', 'lower end of its 95 % interval, over luck and parameters'),
  high: field(number, 'share -1 to 1', 'upper end'),
};
const estimateShape = z.strictObject(estimateFields);

const causeShape = z.strictObject({
  cause: field(text, 'id', 'cause'),
  name: field(text, '', 'its name'),
  neutral: field(text, '', 'the world without it'),
  contribution: field(
    estimateShape,
    '',
    'Shapley: its part of the difference between the actual and the neutral world',
  ),
  butFor: field(estimateShape, '', 'what the share loses when this cause alone is neutral'),
  alone: field(estimateShape, '', 'what it gains over the neutral world when this alone is as it was'),
  letters: field(text, '', 'causes that share a letter cannot be told apart'),
  verdict: field(
    text,
    '',
    '`necessary here`, `helpful`, `interchangeable`, `works against` or `cannot tell`',
  ),
});

const weighingShape = z.strictObject({
  threshold: field(text, '', 'stage of leadership (see the glossary)'),
  actual: field(estimateShape, '', 'how often the person reaches it with all causes as they were'),
  neutral: field(estimateShape, '', 'how often with all neutral'),
  causes: field(z.array(causeShape), '', 'greatest contribution first'),
  pair: field(
    z
      .strictObject({
        first: field(text, 'id', 'cause'),
        second: field(text, 'id', 'cause'),
        interaction: field(
          estimateShape,
          '',
          'positive: they need each other; negative: one does what the other does',
        ),
      })
      .nullable(),
    '',
    'the strongest pair; null for fewer than two causes',
  ),
  enough: field(z.boolean(), '', 'the greatest contribution is known to five in a hundred'),
  needed: field(count, 'histories', 'about so many histories would be enough'),
});

/** What `plenum why --json` prints. */
export const whyShape = z.strictObject({
  command: field(z.literal('why'), '', 'always `why`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  seed: field(number, '', 'all chance follows from it'),
  worlds: field(count, 'worlds', 'combinations of causes, each as it was or neutral: all of them'),
  runs: field(count, 'histories', 'in each world under the main reading'),
  from: field(day, 'date', 'day on which the worlds part'),
  horizon: field(day, 'date', 'last day of each history'),
  person: field(text.nullable(), 'id', "whose leadership is explained; null: no one's"),
  name: field(text, '', 'short name, or `no one`'),
  interrupted: field(z.boolean(), '', 'stopped by Ctrl-C before all were run'),
  readings: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'reading'),
        name: field(text, '', 'its name'),
        runs: field(count, 'histories', 'in each world'),
        thresholds: field(z.array(weighingShape), '', 'the weights of causes for each stage'),
      }),
    ),
    '',
    'the main reading first',
  ),
  overReadings: overReadingsField,
  ...claimFields,
});
export type WhyReport = z.infer<typeof whyShape>;
