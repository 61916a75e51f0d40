import * as z from 'zod';
import { field } from './shape.ts';
import { staleFields, staleShape } from './staleShape.ts';

const count = z.int().min(0);

/** What `plenum verify --json` prints. */
export const verifyShape = z.strictObject({
  command: field(z.literal('verify'), '', 'always `verify`'),
  ok: field(z.boolean(), '', 'everything is there, whole, and as this program computes it'),
  scenario: field(z.string(), 'id', 'scenario'),
  seed: field(count, '', 'seed'),
  parts: field(count, 'parts', 'that there should be'),
  histories: field(count, 'histories', 'that there should be'),
  recomputed: field(count, 'histories', 'computed again and compared'),
  rowsHash: field(
    z.string().nullable(),
    'SHA-256, hex',
    'over the rows of the main reading, as `plenum run` prints it; null where some are missing',
  ),
  faults: field(
    z.array(
      z.strictObject({
        file: field(z.string(), 'path', 'in the folder'),
        what: field(z.string(), '', 'what is wrong with it'),
      }),
    ),
    '',
    'empty where all is well',
  ),
  stale: field(
    staleShape.nullable(),
    '',
    'what has changed since; null where the scenario is not found. Where `changed` or `numbers` has entries, the command ends with 1',
  ),
});
export type VerifyReport = z.infer<typeof verifyShape>;

/** What `plenum verify --json` prints of several results, of kept files and of documents. */
export const verifyClaimsShape = z.strictObject({
  command: field(z.literal('verify'), '', 'always `verify`'),
  ok: field(z.boolean(), '', 'nothing is out of date, and everything could be compared'),
  checked: field(
    z.array(
      z.strictObject({
        name: field(z.string(), 'path', 'as named; of documents, as the manifest has it'),
        kind: field(z.enum(['run', 'output', 'document']), '', '`run`, `output` or `document`'),
        scenario: field(z.string(), 'id', 'scenario compared with'),
        problem: field(z.string().nullable(), '', 'why it could not be compared; null where it was'),
        ...staleFields,
      }),
    ),
    '',
    'one for each result and document',
  ),
});
export type VerifyClaimsReport = z.infer<typeof verifyClaimsShape>;
