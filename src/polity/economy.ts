import * as z from 'zod';
import { edtfSchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/**
 * An economy in which grain is bought and not taken: where it stood on the first day, whose policy drives it, which outside
 * events are its crises, and which offices answer for them.
 */
export const economySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** from when it works in this way */
  since: edtfSchema,
  until: edtfSchema.optional(),
  /** the issue whose policy is the tempo: 0 slow with the peasant market, 100 forced */
  issue: idSchema,
  /** month of the year in which the harvest is in, 1 to 12 */
  harvestMonth: z.number().int().min(1).max(12),
  start: z.strictObject({
    /** last harvest, 1 = usual */
    harvest: quantitySchema,
    /** output of industry, 1 = before the war */
    output: quantitySchema,
    /** price of industry's goods over that of grain, 1 = before the war */
    prices: quantitySchema,
  }),
  /** the kinds of shock that it brings about: prices that part, grain that does not come, hunger */
  crises: z.strictObject({ prices: idSchema, grain: idSchema, hunger: idSchema }),
  /** offices that answer for a crisis */
  answers: z.array(idSchema),
  note: textSchema.optional(),
  claims,
});
export type Economy = z.infer<typeof economySchema>;
