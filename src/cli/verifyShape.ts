import * as z from 'zod';
import { field } from './shape.ts';

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
});
export type VerifyReport = z.infer<typeof verifyShape>;
