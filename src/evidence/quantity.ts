import * as z from 'zod';
import { idSchema, textSchema } from './vocabulary.ts';

/**
 * A number with its footnote: the value, the range within which it is sampled, and either the claims it rests on or the
 * reason why it is assumed. No number of the model stands without one or the other.
 */
export const quantitySchema = z
  .strictObject({
    value: z.number(),
    range: z.tuple([z.number(), z.number()]).optional(),
    claims: z.array(idSchema).min(1).optional(),
    /** Why this value, where no source gives it. Shown with an asterisk wherever the number shows. */
    assumed: textSchema.optional(),
  })
  .superRefine((quantity, context) => {
    const { value, range, claims, assumed } = quantity;
    const problem = (message: string): void => context.addIssue({ code: 'custom', message });
    if (claims === undefined && assumed === undefined)
      problem('a number needs a footnote: "claims: [id]", or "assumed:" with the reason');
    if (assumed !== undefined && range === undefined)
      problem('an assumed number carries a range: "range: [low, high]"');
    if (range === undefined) return;
    if (range[0] > range[1]) problem(`range [${range[0]}, ${range[1]}] is upside down: write [low, high]`);
    else if (value < range[0] || value > range[1])
      problem(`value ${value} lies outside its range [${range[0]}, ${range[1]}]`);
  });
export type Quantity = z.infer<typeof quantitySchema>;
