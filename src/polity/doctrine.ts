import * as z from 'zod';
import { edtfSchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';
import { DOCTRINE_KINDS } from './vocabulary.ts';

/** A belief about who may lead, or how one talks of it, that was current: its kind says how it works. */
export const doctrineSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    kind: z.enum(DOCTRINE_KINDS),
    /** the issue that weariness moves, for `one-country` */
    issue: idSchema.optional(),
    /** the office that is dreaded or that writes the history, for `strong-man` and `memory` */
    office: idSchema.optional(),
    /** how far it was held, 0-1 */
    strength: quantitySchema,
    since: edtfSchema,
    until: edtfSchema.optional(),
    note: textSchema.optional(),
    claims: z.array(idSchema).min(1, 'name at least one claim'),
  })
  .refine(
    ({ kind, issue }) => kind !== 'one-country' || issue !== undefined,
    'a doctrine of one country names the issue that it moves',
  )
  .refine(
    ({ kind, office }) => (kind !== 'strong-man' && kind !== 'memory') || office !== undefined,
    'a doctrine of this kind names the office that it is about',
  );
export type Doctrine = z.infer<typeof doctrineSchema>;
