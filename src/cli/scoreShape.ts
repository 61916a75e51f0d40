import * as z from 'zod';
import { UNANIMITIES } from '../scenario/index.ts';
import { claimFields } from './claimFields.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, day, number, share, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const scoreFields = {
  mean: field(number, 'score', 'mean over the decisions: lower is better'),
  low: field(number, 'score', 'lower end of the 95 % interval, from resampling whole episodes'),
  high: field(number, 'score', 'upper end'),
};
const meanShape = z.strictObject(scoreFields);

const baselineShape = z.strictObject({
  id: field(text, 'id', 'simple rule (see the glossary)'),
  name: field(text, '', 'the rule in words'),
  brier: field(meanShape, '', 'its Brier score'),
  log: field(meanShape, '', 'its logarithmic score'),
  brierDifference: field(
    meanShape,
    '',
    'Brier score of the model minus that of the rule, decision by decision: negative, the model is better',
  ),
  logDifference: field(meanShape, '', 'the same for the logarithmic score'),
  verdict: field(
    text,
    '',
    '`model better`, `rule better` or `undecided`, by the interval of `brierDifference`',
  ),
});

const comparisonFields = {
  forecasts: field(count, 'forecasts', 'how many were scored'),
  episodes: field(count, 'episodes', 'controversies they belong to'),
  brier: field(meanShape, '', 'Brier score of the model: 0 best, 0.25 a coin'),
  log: field(meanShape, '', 'logarithmic score of the model, in nats: 0 best, 0.69 a coin'),
  baselines: field(z.array(baselineShape), '', 'the simple rules on the same decisions'),
};

const partShape = z.strictObject({
  reading: field(text, 'id', 'reading'),
  part: field(
    text,
    '',
    '`all eligible`, `contested`, `unanimous`, or `mover on record`: a diagnosis, since the model gives weight to a mover',
  ),
  ...comparisonFields,
});
export type Comparison = Omit<z.infer<typeof partShape>, 'reading' | 'part'>;

const decisionShape = z.strictObject({
  decision: field(text, 'id', 'decision'),
  date: field(day, 'date', 'first day on which it was before the body'),
  body: field(text.nullable(), 'id', 'body; null: none'),
  question: field(text, '', 'what was asked'),
  eligible: field(z.boolean(), '', 'counts in the scores'),
  because: field(text.nullable(), '', 'why it does not'),
  episode: field(text, 'id', 'controversy it belongs to'),
  era: field(text, 'id', 'era'),
  unanimity: field(z.enum(UNANIMITIES), '', 'by the count on record'),
  proposer: field(text.nullable(), 'id', 'who moved it; null: not on record, or no actor'),
  carried: field(z.boolean().nullable(), '', 'what was decided; null: not coded as yes or no'),
  probability: field(
    share.nullable(),
    'probability',
    'of carrying, given that it was moved; null: the model gives none',
  ),
  low: field(
    share.nullable(),
    'probability',
    'lower end of the 95 % interval between islands; null with fewer than two',
  ),
  high: field(share.nullable(), 'probability', 'upper end'),
  readingsLow: field(share.nullable(), 'probability', 'lowest over readings'),
  readingsHigh: field(share.nullable(), 'probability', 'highest over readings'),
  withoutEra: field(
    share.nullable(),
    'probability',
    'of carrying, with parameters fitted to all other eras; null: not asked for, or none is given',
  ),
  readings: field(
    z.array(
      z.strictObject({
        reading: field(text, 'id', 'reading'),
        probability: field(share, 'probability', 'of carrying under it'),
        low: field(share.nullable(), 'probability', 'lower end; null with fewer than two islands'),
        high: field(share.nullable(), 'probability', 'upper end'),
      }),
    ),
    '',
    'each reading that puts a chance on it, the main one first',
  ),
  shelf: field(
    z.array(
      z.strictObject({
        rule: field(text, 'id', 'rule that is a model of the shelf'),
        carries: field(z.boolean().nullable(), '', 'whether it carries by that; null: no stances are coded'),
      }),
    ),
    '',
    'what the models of the shelf say of it',
  ),
});

const yearShape = z.strictObject({
  date: field(day, 'date', 'last day of the year'),
  members: field(
    z.array(
      z.strictObject({
        person: field(text, 'id', 'full member on that day'),
        name: field(text, '', 'short name'),
        probability: field(
          share.nullable(),
          'share 0-1',
          'histories in which he sits there; null: no actor of the scenario',
        ),
      }),
    ),
    '',
    'the inner body on record',
  ),
  mean: field(share.nullable(), 'share 0-1', 'mean over its members who are actors'),
  brier: field(number, 'score', 'over all actors'),
  startStays: field(number, 'score', 'Brier score of: who sits on the documented date stays'),
  yearBeforeStays: field(
    number,
    'score',
    'Brier score of: who sat on record a year before, or on the documented date if later, stays, which the model is not told',
  ),
});

const withoutEraShape = z.strictObject({
  draws: field(count, 'draws', 'of each fit'),
  eras: field(
    z.array(
      z.strictObject({
        era: field(text, 'id', 'era that is left out'),
        name: field(text, '', 'its name'),
        decisions: field(count, 'decisions', 'eligible ones in it, scored by this fit'),
        effectiveDraws: field(number, 'draws', 'how many equally weighted draws the other eras leave'),
        informed: field(
          z.array(
            z.strictObject({
              number: field(text, 'path', 'number of the scenario'),
              mean: field(number, '', 'mean after the fit'),
              low: field(number, '', '5th percentile'),
              high: field(number, '', '95th percentile'),
            }),
          ),
          '',
          'numbers that the other eras inform; all others keep their prior',
        ),
      }),
    ),
    '',
    'the fits',
  ),
  outcomes: field(
    z.array(partShape),
    '',
    'the same decisions so foretold; the one rule they are held against, `plain`, is the model with its parameters as they are',
  ),
});

/** What `plenum score --json` prints. */
export const scoreShape = z.strictObject({
  command: field(z.literal('score'), '', 'always `score`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  file: field(text, 'path', 'scoring file'),
  fileHash: field(text, 'SHA-256, hex', 'its bytes'),
  outside: field(
    z.boolean(),
    '',
    'the decisions are from outside the polity: neither years nor the agenda are scored with them',
  ),
  seed: field(number, '', 'all chance follows from it'),
  readings: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'reading'),
        name: field(text, '', 'its name'),
        runs: field(count, 'histories', 'for each decision'),
      }),
    ),
    '',
    'the main reading first',
  ),
  verdict: field(z.array(text), '', 'in sentences: where the model wins, and where it does not'),
  decisions: field(
    z.array(decisionShape),
    '',
    'all of the polity: eligible ones first, worst predicted first',
  ),
  outcomes: field(z.array(partShape), '', 'outcome given the motion, by reading and part'),
  calibration: field(
    z.array(
      z.strictObject({
        from: field(share, 'probability', 'from this chance of carrying'),
        to: field(share, 'probability', 'up to this'),
        decisions: field(count, 'decisions', 'eligible decisions with such a chance'),
        predicted: field(share.nullable(), 'probability', 'mean chance; null for no decision'),
        observed: field(share.nullable(), 'share 0-1', 'share that carried'),
        low: field(share.nullable(), 'share 0-1', 'lower end of its 95 % interval, from resampling episodes'),
        high: field(share.nullable(), 'share 0-1', 'upper end'),
      }),
    ),
    '',
    'the main reading, all eligible decisions, in five bins',
  ),
  members: field(
    z
      .strictObject({
        persons: field(count, 'persons', 'whose votes were scored'),
        ...comparisonFields,
      })
      .nullable(),
    '',
    'votes of single members where the record says who stood where; null for none',
  ),
  agenda: field(
    z
      .strictObject({
        quarters: field(count, 'quarters', 'each asked on its eve'),
        motions: field(
          z.array(
            z.strictObject({
              motion: field(text, 'id', 'kind of motion'),
              name: field(text, '', 'its name'),
              onRecord: field(count, 'months', 'in which the record has such a decision'),
              expected: field(number, 'months', 'in which the model expects one: the sum of its chances'),
              brier: field(number, 'score', 'of the model, over all months'),
              baseRate: field(
                number,
                'score',
                'of: as often as in the other quarters of the record, for motions of this kind',
              ),
            }),
          ),
          '',
          'by kind of motion, worst against its base rate first',
        ),
        ...comparisonFields,
      })
      .nullable(),
    '',
    'what was put to the vote, or was not, by kind of motion and month, asked on the eve of each quarter; episodes are quarters; null where nothing is coded',
  ),
  years: field(
    z.array(yearShape),
    '',
    'the inner body at the end of each year, free from the documented date',
  ),
  yearsAgainstStart: field(
    meanShape.nullable(),
    '',
    'Brier score of the model minus that of "who sits at the start stays"; intervals resample persons',
  ),
  yearsAgainstYearBefore: field(meanShape.nullable(), '', 'the same against "who sat a year before stays"'),
  withoutEra: field(
    withoutEraShape.nullable(),
    '',
    'the main reading with parameters fitted without the era that is scored; null without `--leave-out-era`',
  ),
  leftOut: field(z.array(text), '', 'what is not scored'),
  ...claimFields,
});
export type ScoreReport = z.infer<typeof scoreShape>;
