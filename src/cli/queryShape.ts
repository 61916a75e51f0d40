import * as z from 'zod';
import { field } from './shape.ts';

const answer = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/** What `plenum query --json` prints. */
export const queryShape = z.strictObject({
  command: field(z.literal('query'), '', 'always `query`'),
  columns: field(
    z.array(
      z.strictObject({
        name: field(z.string(), '', 'its name'),
        type: field(z.string(), '', 'its type in the database'),
      }),
    ),
    '',
    'the columns of the answer',
  ),
  rows: field(
    z.array(z.array(answer)),
    '',
    'the rows, values in the order of the columns; whole numbers that a double cannot hold come as text',
  ),
  more: field(z.boolean(), '', 'there are more rows than the 100,000 that are listed; `--csv` has no limit'),
});
