import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { overReadingsField } from './overReadings.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, day, leadersFields, number, personFields, share, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const signed = z.number().min(-1).max(1);
const rangeShape = z.strictObject({
  low: field(signed, 'share -1 to 1', 'lower end'),
  high: field(signed, 'share -1 to 1', 'upper end'),
});

export const differenceFields = {
  difference: field(
    signed,
    'share -1 to 1',
    'share with the reforms minus share without, history by history',
  ),
  low: field(signed, 'share -1 to 1', 'dice: lower end of the 95 % interval'),
  high: field(signed, 'share -1 to 1', 'dice: upper end'),
  acrossParameters: field(
    rangeShape.nullable(),
    '',
    '5th to 95th percentile over parameter points; null if it cannot be told',
  ),
  acrossReadings: field(
    rangeShape.nullable(),
    '',
    'lowest to highest over readings; null if only one was run',
  ),
};

const reformShape = z.strictObject({
  id: field(text, 'id', 'reform'),
  title: field(text, '', 'its title'),
  question: field(text, '', 'what it asks'),
  date: field(day, 'date', 'from when it holds'),
  instead: field(text, '', 'what happened'),
  proposedBy: field(text.nullable(), '', 'who wanted it; null if nobody is on record'),
  opposedBy: field(text.nullable(), '', 'who did not'),
  mark: field(text, '', '`restrained` or `exuberant`, by the counted rule'),
  changes: field(
    count,
    'changes',
    'effects, events left out, switches, parameters and numbers that it changes',
  ),
  claims: field(z.array(text), 'ids', 'claims that show the option was open'),
  located: field(
    count,
    'claims',
    'those of them that lead to a page, section or table: what the mark counts',
  ),
  citations: field(z.array(text), '', 'the same with source and page'),
  caveat: field(text.nullable(), '', 'what is put crudely, or not at all'),
});

const worldShape = z.strictObject(leadersFields);

const partingShape = z.strictObject({
  history: field(count, 'number', 'number of the history'),
  date: field(day.nullable(), 'date', 'first day on which the two histories differ; null if they never do'),
  without: field(text.nullable(), '', 'what happens then without the reforms; null if nothing'),
  with: field(text.nullable(), '', 'what happens then with them; null if nothing'),
  leaderWithout: field(text.nullable(), 'id', 'who leads at the end without them; null: no one'),
  leaderWith: field(text.nullable(), 'id', 'who leads at the end with them; null: no one'),
});

/** What `plenum whatif --json` prints. */
export const whatifShape = z.strictObject({
  command: field(z.literal('whatif'), '', 'always `whatif`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  reforms: field(z.array(reformShape), '', 'what was changed, in the order of dates'),
  fork: field(day, 'date', "up to when the record is followed: the first reform's date"),
  horizon: field(day, 'date', 'last day of each history'),
  speculativeAfter: field(day, 'date', 'two years after the fork: what differs later is speculation'),
  reading: field(text, 'id', 'the main reading'),
  seed: field(number, '', 'all chance follows from it'),
  runs: field(count, 'pairs', 'pairs of histories of the main reading'),
  points: field(count, 'points', 'parameter points'),
  interrupted: field(z.boolean(), '', 'stopped by Ctrl-C before all were run'),
  effective: field(share, 'share 0-1', 'lowest part of the histories that the record left effective'),
  without: field(worldShape, '', 'who leads at the horizon without the reforms'),
  with: field(worldShape, '', 'who leads with them'),
  differences: field(
    z.array(z.strictObject({ person: personFields.person, name: personFields.name, ...differenceFields })),
    '',
    'by person, most changed first; only persons who lead in some history',
  ),
  noOne: field(z.strictObject(differenceFields), '', 'the same for no one'),
  someoneElse: field(
    z.strictObject({
      probability: field(
        share,
        'share 0-1',
        'pairs in which someone else leads, or no one instead of someone',
      ),
      low: field(share, 'share 0-1', 'dice: lower end'),
      high: field(share, 'share 0-1', 'dice: upper end'),
      acrossReadings: field(rangeShape.nullable(), '', 'lowest to highest over readings'),
    }),
    '',
    'how often it matters at all',
  ),
  partings: field(z.array(partingShape), '', 'where single pairs part, for the first pairs'),
  overReadings: overReadingsField,
  rowsHash: field(text, 'SHA-256, hex', 'rows of both worlds of the main reading'),
  ...claimFields,
});
export type WhatifReport = z.infer<typeof whatifShape>;
