import * as z from 'zod';
import { field } from './shape.ts';

const checkupShape = z.strictObject({
  name: field(z.string(), '', 'what was looked at'),
  ok: field(z.boolean(), '', 'nothing is wrong with it'),
  found: field(z.string(), '', 'what was found'),
  advice: field(z.string().nullable(), '', 'what to do; null where nothing is wrong'),
});

/** What `plenum doctor --json` prints. */
export const doctorShape = z.strictObject({
  command: field(z.literal('doctor'), '', 'always `doctor`'),
  ok: field(z.boolean(), '', 'no problem was found'),
  checks: field(z.array(checkupShape), '', 'in the order in which they were made'),
});

export type DoctorReport = z.infer<typeof doctorShape>;
export type Checkup = z.infer<typeof checkupShape>;
