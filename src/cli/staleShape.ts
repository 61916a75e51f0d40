import * as z from 'zod';
import { field } from './shape.ts';

const text = z.string();

/** What has changed since a result was made. */
export const staleFields = {
  same: field(z.boolean(), '', 'the files are in all they say what they were'),
  changed: field(
    z.array(
      z.strictObject({
        claim: field(text, 'id', 'claim that the result rests on, and that is not what it was'),
        change: field(z.enum(['changed', 'removed']), '', '`changed` or `removed`'),
        inputs: field(z.array(text), 'paths', 'numbers and entries of the record that rest on it'),
      }),
    ),
    '',
    'in the order of their ids',
  ),
  numbers: field(
    z.array(text),
    'paths',
    'numbers that have another value or range now, are gone or are new; for the folder of a run only',
  ),
};
export const staleShape = z.strictObject(staleFields);
export type Stale = z.infer<typeof staleShape>;
