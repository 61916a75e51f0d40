import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { field } from './shape.ts';
import { staleShape } from './staleShape.ts';

const text = z.string();
const number = z.number();

const claimShape = z.strictObject({
  id: field(text, 'id', 'claim'),
  kind: field(text, '', '"documented", "inferred", "negative" or "assumed"'),
  certainty: field(text, '', '"high", "medium" or "low"'),
  source: field(text, 'id', 'source'),
  citation: field(text, '', 'short name of the source, with page or section'),
  paraphrase: field(text.nullable(), '', 'what it says, in our words'),
  from: field(z.array(text), 'ids', 'claims that it is drawn from'),
  contradictions: field(
    z.array(text),
    '',
    'keys of the contradictions it stands in; see `plenum contradictions`',
  ),
});

const numberShape = z.strictObject({
  path: field(text, 'path', 'number of the scenario'),
  value: field(number, '', 'its value'),
  low: field(number, '', 'lower end of the range from which it is drawn'),
  high: field(number, '', 'upper end'),
  kind: field(text, '', '"documented", "inferred" or "assumed"'),
  place: field(text.nullable(), 'file:line:column', 'where it is set; null for a default of the model'),
  meaning: field(text.nullable(), '', 'what it stands for, where it is a parameter of a mechanism'),
  because: field(text.nullable(), '', 'why it is assumed; null where claims carry it alone'),
  claims: field(z.array(claimShape), '', 'what it rests on'),
});

/** What `plenum why-number --json` prints. */
export const whyNumberShape = z.strictObject({
  command: field(z.literal('why-number'), '', 'always `why-number`'),
  scenario: field(text, 'id', 'scenario'),
  asked: field(text, 'path', 'as asked'),
  run: field(
    z
      .strictObject({
        probability: field(number, 'share 0-1', 'the figure asked for'),
        low: field(number, 'share 0-1', 'dice: lower end of the 95 % interval'),
        high: field(number, 'share 0-1', 'dice: upper end'),
        runs: field(number, 'histories', 'that it was counted in'),
        seed: field(number, '', 'of the run'),
        rowsHash: field(text, 'SHA-256, hex', 'of its rows'),
        reading: field(text, 'id', 'reading of the run'),
        movedBy: field(
          text.nullable(),
          'path',
          'the assumed number that moves it most; null if the run could not tell',
        ),
        stale: field(z.boolean(), '', 'the files have changed since the run'),
        changed: field(
          staleShape.shape.changed.nullable(),
          '',
          'claims that are not what they were in the run; null where the file holds no hashes',
        ),
        documented: field(number, 'numbers', 'that it rests on, read in a source'),
        inferred: field(number, 'numbers', 'drawn from sources'),
        assumed: field(number, 'numbers', 'made up for the model'),
      })
      .nullable(),
    '',
    'where a figure of a run was asked for; null otherwise',
  ),
  numbers: field(
    z.array(numberShape),
    '',
    'the numbers asked for; for a figure of a run all that have claims, after the one that moves it most, if the run could tell',
  ),
  record: field(
    z.array(
      z.strictObject({
        path: field(text, 'path', 'collection and entry'),
        claims: field(z.array(claimShape), '', 'what it rests on'),
      }),
    ),
    '',
    'for a figure of a run: what else goes into it, such as tenures, seats, decisions and rules; empty otherwise',
  ),
  ...claimFields,
});
export type WhyNumberReport = z.infer<typeof whyNumberShape>;
