import * as z from 'zod';
import { idSchema, textSchema } from '../evidence/index.ts';

/** More free numbers than this the documented votes cannot carry. */
export const MOST_FREE = 8;

/** Which numbers a scenario lets documented votes move. Their ranges are the prior; its sign is what they hold. */
export const fitFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** the scenario */
  id: idSchema,
  parameters: z
    .array(
      z.strictObject({
        /** path of the number, such as "vote.career" */
        number: z.string().min(1).max(160),
        /** what a positive value claims */
        holds: textSchema,
      }),
    )
    .min(1)
    .max(MOST_FREE, `at most ${MOST_FREE} numbers are fitted`),
});
export type FitFile = z.infer<typeof fitFileSchema>;
