import * as z from 'zod';
import { edtfSchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/**
 * A second arena beside the leadership, such as an international: what is tried there mostly fails, and whoever holds the
 * office in its charge answers for it.
 */
export const arenaSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** the office in whose charge it is */
  office: idSchema,
  /** the issue whose policy, and whose holder's position, says how much is tried: 100 everything, 0 nothing */
  issue: idSchema,
  since: edtfSchema,
  until: edtfSchema.optional(),
  /** what is tried: the kind of shock that its failure is, and the chance that it succeeds */
  attempts: z.array(z.strictObject({ shock: idSchema, success: quantitySchema })).min(1),
  note: textSchema.optional(),
  claims,
});
export type Arena = z.infer<typeof arenaSchema>;
