import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, day, number, share, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const signed = z.number().min(-1).max(1);

const chanceShape = z.strictObject({
  person: field(text.nullable(), 'id', 'person; null: no one'),
  name: field(text, '', 'short name, or `no one`'),
  probability: field(share, 'share 0-1', 'leads at the horizon, of the histories that start here'),
  low: field(share, 'share 0-1', 'dice: lower end of the 95 % interval'),
  high: field(share, 'share 0-1', 'dice: upper end'),
  change: field(
    signed.nullable(),
    'share -1 to 1',
    'since the month before, pair by pair; null for the first month',
  ),
  changeLow: field(signed.nullable(), 'share -1 to 1', 'dice: lower end of the change'),
  changeHigh: field(signed.nullable(), 'share -1 to 1', 'dice: upper end'),
});

const monthShape = z.strictObject({
  date: field(day, 'date', 'the record is followed up to this day'),
  chances: field(
    z.array(chanceShape),
    '',
    'persons with the highest peaks, in one order for all months, then no one',
  ),
  others: field(share, 'share 0-1', 'everybody else'),
  onRecord: field(z.array(text), '', 'what is on record since the month before'),
  detectable: field(z.boolean(), '', 'some chance changed by more than dice explain'),
  effective: field(share, 'share 0-1', 'lowest part of the histories that the record left effective'),
  rowsHash: field(text, 'SHA-256, hex', 'rows of the histories that start here: who leads in each'),
});

const turnShape = z.strictObject({
  date: field(day, 'date', 'month'),
  person: field(text.nullable(), 'id', 'whose chance changed most; null: no one'),
  name: field(text, '', 'short name'),
  change: field(signed, 'share -1 to 1', 'since the month before'),
  low: field(signed, 'share -1 to 1', 'dice: lower end'),
  high: field(signed, 'share -1 to 1', 'dice: upper end'),
  onRecord: field(z.array(text), '', 'what is on record in that month'),
});

const alternativeShape = z.strictObject({
  reform: field(text, 'id', 'the documented alternative'),
  title: field(text, '', 'its title'),
  date: field(day, 'date', 'day of the event'),
  mark: field(text, '', '`restrained` or `exuberant`'),
  difference: field(signed, 'share -1 to 1', 'chance of the first person with the alternative minus without'),
  low: field(signed, 'share -1 to 1', 'dice: lower end'),
  high: field(signed, 'share -1 to 1', 'dice: upper end'),
  detectable: field(z.boolean(), '', 'the interval excludes zero'),
});

/** What `plenum hinges --json` prints. */
export const hingesShape = z.strictObject({
  command: field(z.literal('hinges'), '', 'always `hinges`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  reading: field(text, 'id', 'reading'),
  seed: field(number, '', 'all chance follows from it'),
  runs: field(count, 'histories', 'from each month, and pairs for each alternative'),
  horizon: field(day, 'date', 'last day of each history'),
  interrupted: field(z.boolean(), '', 'stopped by Ctrl-C before all were run'),
  first: field(
    text.nullable(),
    'id',
    'the person with the highest peak, of whom alternatives are told; null: nobody',
  ),
  months: field(z.array(monthShape), '', 'the chances as the record unfolds'),
  turns: field(
    z.array(turnShape),
    '',
    'months in which a chance changed by more than dice explain, greatest first',
  ),
  alternatives: field(
    z.array(alternativeShape),
    '',
    'events against their documented alternatives, greatest first',
  ),
  placebo: field(
    z.strictObject({
      months: field(count, 'months', 'months in which nothing is on record'),
      detectable: field(count, 'months', 'of them, those that show a change all the same'),
      expected: field(number, 'months', 'as many would by dice alone'),
    }),
    '',
    'what changes where nothing happened',
  ),
  unexplained: field(
    z.array(
      z.strictObject({
        decision: field(text, 'id', 'recorded decision'),
        date: field(day, 'date', 'its day'),
        probability: field(share, 'probability', 'what the histories gave it just before'),
      }),
    ),
    '',
    'recorded decisions that had less than 5 in 100, lowest first: the model cannot explain them',
  ),
  ...claimFields,
});
export type HingesReport = z.infer<typeof hingesShape>;
