import * as z from 'zod';
import { field } from './shape.ts';

/** What `plenum export --json` prints where it writes a file. */
export const exportShape = z.strictObject({
  command: field(z.literal('export'), '', 'always `export`'),
  to: field(z.string(), '', 'format'),
  table: field(z.string().nullable(), '', '`runs` or `events`; null where the format holds both, or neither'),
  file: field(z.string(), 'path', 'what was written'),
  bytes: field(z.int().min(0), 'bytes', 'its size'),
});
