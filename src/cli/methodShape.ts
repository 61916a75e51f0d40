import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { number, text } from './runShapeParts.ts';
import { field } from './shape.ts';

const authorShape = z.strictObject({ literal: field(text, '', 'name as it is written') });

const cslShape = z.strictObject({
  id: field(text, '', 'key'),
  type: field(z.literal('software'), '', 'always `software`'),
  title: field(text, '', 'title of the program'),
  author: field(z.array(authorShape), '', 'its authors'),
  version: field(text, '', 'version of the program'),
  note: field(text, '', 'scenario, hash, reading, seed and histories'),
});

/** What `plenum method --json` prints. */
export const methodShape = z.strictObject({
  command: field(z.literal('method'), '', 'always `method`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  reading: field(text, 'id', 'reading'),
  odd: field(
    text.nullable(),
    'Markdown',
    'the model under the headings of the ODD protocol; null with `--cite`',
  ),
  seed: field(number.nullable(), '', 'of the run that is cited; null if none was given'),
  runs: field(number.nullable(), 'histories', 'of the run that is cited; null if none was given'),
  citation: field(
    z
      .strictObject({
        text: field(text, '', 'as running text'),
        bibtex: field(text, 'BibTeX', 'as an entry'),
        csl: field(cslShape, 'CSL-JSON', 'as an item'),
      })
      .nullable(),
    '',
    'with `--cite`; else null',
  ),
  ...claimFields,
});
export type MethodReport = z.infer<typeof methodShape>;
