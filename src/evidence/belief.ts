import * as z from 'zod';
import { idSchema, textSchema } from './vocabulary.ts';

/**
 * Which of several claims is taken as true, over which others, and why. Beliefs about one `question` exclude each other:
 * at most one of them is `standard` and holds where a reading names no other.
 */
export const beliefSchema = z
  .strictObject({
    id: idSchema,
    question: idSchema.optional(),
    /** What is believed, in one sentence; for beliefs that readings can take up. */
    holds: textSchema.optional(),
    heldBy: textSchema.optional(),
    takes: z.array(idSchema).min(1),
    over: z.array(idSchema).min(1),
    because: textSchema,
    embarrassedBy: textSchema.optional(),
    standard: z.boolean().optional(),
  })
  .refine(
    ({ question, holds, embarrassedBy }) =>
      question === undefined || (holds !== undefined && embarrassedBy !== undefined),
    'a belief about a question says what it "holds" and what it would be "embarrassedBy"',
  );
export type Belief = z.infer<typeof beliefSchema>;
