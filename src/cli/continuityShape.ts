import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { parametersFields } from './parametersFrom.ts';
import { count, number, share, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const practiceShape = z.strictObject({
  when: field(text, 'EDTF', 'when'),
  what: field(text, '', 'what was done, in our own words'),
  claims: field(z.array(text), 'ids', 'claims that show it'),
  citations: field(z.array(text), '', 'the same with source and page'),
});

const featureShape = z.strictObject({
  id: field(text, 'id', 'feature'),
  area: field(text, 'id', 'area'),
  name: field(text, '', 'its name'),
  verdict: field(text, '', '`inherited`, `intensified`, `reversed` or `new`'),
  before: field(practiceShape.nullable(), '', 'by the spring of the break; null for what is new'),
  after: field(practiceShape, '', 'what came of it'),
  note: field(text.nullable(), '', 'what has to be added'),
  disputed: field(text.nullable(), '', 'who judges otherwise; null where nobody is on record'),
});

const partShape = z.strictObject({
  share: field(share, 'share 0-1', 'of the variance'),
  low: field(share, 'share 0-1', 'lower end of the 95 % interval, over parameter points'),
  high: field(share, 'share 0-1', 'upper end'),
});
const partsShape = z.strictObject({
  rules: field(partShape, '', 'rules as they were against rules away'),
  person: field(partShape, '', 'which person was given the office'),
  circumstance: field(partShape, '', 'circumstances as they come against none'),
  together: field(partShape, '', 'what combinations do beyond the sum'),
  chance: field(partShape, '', 'dice, everybody else, and the unknown numbers'),
});

const sideShape = z.strictObject({
  name: field(text, '', 'its name'),
  holds: field(text, '', 'what the two sides are'),
  causes: field(z.array(text), 'ids', 'causes that are neutral on the other side'),
});

/** What `plenum continuity --json` prints. */
export const continuityShape = z.strictObject({
  command: field(z.literal('continuity'), '', 'always `continuity`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  file: field(text, '', 'file of features'),
  fileSha256: field(text, 'SHA-256, hex', 'its bytes'),
  rule: field(text, '', 'how verdicts were reached'),
  areas: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'area'),
        name: field(text, '', 'its name'),
        inherited: field(count, 'features', 'the same practice'),
        intensified: field(count, 'features', 'more of it'),
        reversed: field(count, 'features', 'no more of it, or the opposite'),
        new: field(count, 'features', 'nothing of the kind before'),
      }),
    ),
    '',
    'with the number of features by verdict; they are not added up, for features are not alike in weight',
  ),
  features: field(z.array(featureShape), '', 'in the order of the file; with `--feature` that one alone'),
  shares: field(
    z
      .strictObject({
        seed: field(number, '', 'all chance follows from it'),
        runs: field(count, 'histories', 'in each of four worlds, under the main reading'),
        office: field(text, 'id', 'whose holder is "the person"'),
        persons: field(z.array(text), 'ids', 'who was given it'),
        rules: field(sideShape, '', 'what "rules" means'),
        circumstance: field(sideShape, '', 'what "circumstance" means'),
        readings: field(
          z.array(
            z.strictObject({
              id: field(text, 'id', 'reading'),
              name: field(text, '', 'its name'),
              runs: field(count, 'histories', 'in each world'),
              outcomes: field(
                z.array(
                  z.strictObject({
                    id: field(text, 'id', 'outcome'),
                    name: field(text, '', 'in words'),
                    mean: field(number, '', 'its mean with rules and circumstances as they were'),
                    fixed: field(
                      partsShape.nullable(),
                      '',
                      'with the rules fixed as they were: rules 0, the rest between person, circumstance and chance; null if the outcome never varies',
                    ),
                    all: field(partsShape.nullable(), '', 'with the rules varied too'),
                  }),
                ),
                '',
                'in the order of the file',
              ),
            }),
          ),
          '',
          'the main reading first',
        ),
      })
      .nullable(),
    '',
    'null where nothing was run',
  ),
  ...claimFields,
});
export type ContinuityReport = z.infer<typeof continuityShape>;
