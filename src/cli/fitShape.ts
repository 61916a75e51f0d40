import * as z from 'zod';
import { FIT_MODULES } from '../scenario/index.ts';
import { claimFields } from './claimFields.ts';
import { count, day, number, share, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const parameterShape = z.strictObject({
  number: field(text, 'path', 'number of the scenario'),
  holds: field(text, '', 'what a positive value claims'),
  priorMean: field(number, '', 'mean of its draws before'),
  priorLow: field(number, '', '5th percentile before'),
  priorHigh: field(number, '', '95th percentile before'),
  mean: field(number, '', 'mean after: weighted by the likelihood of the record'),
  low: field(number, '', '5th percentile after'),
  high: field(number, '', '95th percentile after'),
  contraction: field(
    number,
    'share',
    '1 - variance after / variance before: 0 nothing learned; below 0 widened',
  ),
  informed: field(
    z.boolean(),
    '',
    'contraction of at least 0.2, with at least ten effective draws; else the record says too little of it',
  ),
  recovery: field(
    z.strictObject({
      truths: field(count, 'records', 'made-up records, each with known numbers'),
      coverage: field(share, 'share 0-1', 'of them whose number lies inside the 90 % interval; 0.9 is right'),
      error: field(
        number,
        'ratio',
        'root mean square error of the mean after, by that of the mean before: below 1, something is found again',
      ),
    }),
    '',
    'whether numbers that are known are found again',
  ),
});

const recordShape = z.strictObject({
  what: field(text, '', 'what is on record'),
  kind: field(
    z.enum(['count', 'figure']),
    '',
    '`count`: so many of so many; `figure`: a number with an error',
  ),
  observations: field(count, 'observations', 'how many there are'),
  of: field(count.nullable(), 'tries', 'of so many it could have been; null for figures'),
  seen: field(number, '', 'on record: added up for counts, the mean of figures'),
  prior: field(number, '', 'the same as expected before the fit'),
  posterior: field(number, '', 'and after it'),
});

const decisionShape = z.strictObject({
  decision: field(text, 'id', 'eligible decision'),
  date: field(day, 'date', 'first day on which it was before the body'),
  era: field(text, 'id', 'era'),
  carried: field(z.boolean(), '', 'what was decided'),
  prior: field(share, 'probability', 'of carrying, before the fit'),
  posterior: field(share, 'probability', 'after it, with itself among what was fitted'),
});

const eraShape = z.strictObject({
  era: field(text, 'id', 'era'),
  name: field(text, '', 'its name'),
  decisions: field(count, 'decisions', 'eligible ones in it'),
  prior: field(number, 'score', 'Brier score of the prior'),
  leftOut: field(number, 'score', 'Brier score of a fit to all other eras'),
});

const moduleShape = z.strictObject({
  module: field(z.enum(FIT_MODULES), '', '`vote`, `patronage` or `health`'),
  power: field(
    number,
    '',
    'to which the likelihood of its record is raised: `records.weight` for the vote, else 1, as it is',
  ),
  effectiveDraws: field(number, 'draws', 'how many equally weighted draws the likelihood leaves'),
  parameters: field(z.array(parameterShape), '', 'the free numbers; all others stay at their values'),
  record: field(z.array(recordShape), '', 'what the draws were held against'),
  decisions: field(z.array(decisionShape), '', 'in the order of the scoring file; none but for the vote'),
  eras: field(z.array(eraShape), '', 'each foretold by a fit that leaves it out; none but for the vote'),
});

/** What `plenum fit --json` prints. */
export const fitShape = z.strictObject({
  command: field(z.literal('fit'), '', 'always `fit`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  file: field(text, 'path', 'file that says what is fitted'),
  fileHash: field(text, 'SHA-256, hex', 'its bytes'),
  scoreFile: field(
    text.nullable(),
    'path',
    'scoring file, which says what is eligible; null where the vote is not fitted',
  ),
  scoreFileHash: field(text.nullable(), 'SHA-256, hex', 'its bytes'),
  seed: field(number, '', 'all chance follows from it'),
  draws: field(count, 'draws', 'from the prior'),
  lucks: field(count, 'histories', 'of each draw and decision, on the same luck for all draws'),
  modules: field(z.array(moduleShape), '', 'each fitted by itself; nothing flows from one to another'),
  ...claimFields,
});
export type FitReport = z.infer<typeof fitShape>;
