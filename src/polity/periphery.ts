import * as z from 'zod';
import { edtfSchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** A body below the center with a majority of its own, whose consent a decision of the center passes through. */
export const peripherySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  body: idSchema,
  /** the periphery that stands over it and can override it; absent where the center does */
  above: idSchema.optional(),
  /** the issue on which it is asked */
  issue: idSchema,
  /** where its own majority stands on the issue, 0-100 */
  stance: quantitySchema,
  /** part of its committee that holds with that majority on the first day, 0-1 */
  own: quantitySchema,
  /** the pool that its posts belong to, and which part of that pool they are, 0-1 */
  pool: idSchema,
  posts: quantitySchema,
  since: edtfSchema,
  until: edtfSchema.optional(),
  note: textSchema.optional(),
  claims,
});
export type Periphery = z.infer<typeof peripherySchema>;

/** Something that either the center or the periphery decides: the center does where the policy on the issue lies below `keptFrom`. */
export const competenceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  issue: idSchema,
  keptFrom: quantitySchema,
  note: textSchema.optional(),
  claims,
});
export type Competence = z.infer<typeof competenceSchema>;
