import * as z from 'zod';
import { daySchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** A question on a line from 0 to 100, both ends labelled. `policy` is where the party stands on it, dated. */
export const issueSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  question: textSchema,
  low: textSchema,
  high: textSchema,
  policy: z.array(z.strictObject({ from: daySchema, position: quantitySchema })).min(1),
  note: textSchema.optional(),
  claims,
});
export type Issue = z.infer<typeof issueSchema>;

/**
 * Where a person stands on an issue (0-100) and how much it matters to him (0-1), from a date on, coded from evidence no
 * later than `evidence`. `fromVote` marks what was read off a recorded vote: it never enters the prediction of that vote.
 */
export const stanceSchema = z.strictObject({
  person: idSchema,
  issue: idSchema,
  from: daySchema,
  position: quantitySchema,
  salience: quantitySchema,
  evidence: daySchema,
  fromVote: z.boolean().optional(),
  note: textSchema.optional(),
});
export type Stance = z.infer<typeof stanceSchema>;
