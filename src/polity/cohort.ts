import * as z from 'zod';
import { daySchema, edtfSchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';
import { CELL_KINDS } from './vocabulary.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** Ordinary members who entered at one time or work in one place: how many, in what cells, what they want, how they dissent. */
export const cohortSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** when they mostly entered */
  entered: edtfSchema.optional(),
  cells: z.enum(CELL_KINDS),
  /** day of the count */
  from: daySchema,
  /** in thousands */
  members: quantitySchema,
  /** net growth without campaigns, share per year */
  growth: quantitySchema,
  /** part of such cells that votes with a minority in an open dispute, 0-1 */
  dissent: quantitySchema,
  /** whether campaigns of enrolment fill it */
  levied: z.boolean().optional(),
  /** where they stand on issues, 0-100 */
  wants: z.array(z.strictObject({ issue: idSchema, position: quantitySchema })).optional(),
  note: textSchema.optional(),
  claims,
});
export type Cohort = z.infer<typeof cohortSchema>;
