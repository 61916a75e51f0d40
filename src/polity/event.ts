import * as z from 'zod';
import {
  CALENDARS,
  CERTAINTIES,
  daySchema,
  edtfSchema,
  idSchema,
  quantitySchema,
  textSchema,
} from '../evidence/index.ts';
import { RECORD_USES } from './vocabulary.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** How the engine reads a documented decision: which kind of motion, on what, by whom, and whether it carried. */
const codingSchema = z.strictObject({
  motion: idSchema,
  issue: idSchema.optional(),
  /** Where the motion would put the party on the issue, 0-100. */
  proposal: quantitySchema.optional(),
  /** Where things would stand if it failed, if that is not the policy of the day before. */
  statusQuo: quantitySchema.optional(),
  target: idSchema.optional(),
  office: idSchema.optional(),
  rung: idSchema.optional(),
  /** Others whom the same vote struck, each with the rung that he reached. The vote is asked about `target` alone. */
  also: z
    .array(z.strictObject({ person: idSchema, rung: idSchema }))
    .min(1)
    .max(20)
    .optional(),
  proposer: idSchema.optional(),
  /** The mover said that he would leave if it failed. */
  threatens: z.boolean().optional(),
  carried: z.boolean(),
  use: z.enum(RECORD_USES),
});

/** A decision on record: the question, the options, who stood where, the count, the outcome. */
export const decisionSchema = z.strictObject({
  id: idSchema,
  when: edtfSchema,
  calendar: z.enum(CALENDARS).optional(),
  body: idSchema.optional(),
  venue: textSchema,
  question: textSchema,
  options: z.array(z.strictObject({ id: idSchema, label: textSchema })).min(1),
  stands: z
    .array(
      z.strictObject({
        option: textSchema,
        persons: z.array(idSchema),
        others: z.array(textSchema).optional(),
      }),
    )
    .optional(),
  votes: z.record(z.string().max(60), z.union([z.number(), z.string()])).optional(),
  outcome: textSchema,
  certainty: z.enum(CERTAINTIES),
  /** What speaks against the reading taken here. */
  conflict: textSchema.optional(),
  drivers: textSchema.optional(),
  literature: textSchema.optional(),
  coding: codingSchema.optional(),
  claims,
});
export type Decision = z.infer<typeof decisionSchema>;

/** A sitting of a congress or conference with its size. */
export const sittingSchema = z.strictObject({
  id: idSchema,
  body: idSchema,
  name: textSchema,
  from: daySchema,
  to: daySchema,
  voting: z.number().int().optional(),
  consultative: z.number().int().optional(),
  members: z.number().int().optional(),
  note: textSchema.optional(),
  certainty: z.enum(CERTAINTIES),
  claims,
});
export type Sitting = z.infer<typeof sittingSchema>;

/** A spell of health: what happened and how much work the person could do, 0-1. */
export const healthSchema = z.strictObject({
  id: idSchema,
  person: idSchema,
  from: daySchema,
  to: edtfSchema,
  event: textSchema,
  capacity: quantitySchema,
  illness: z.boolean().optional(),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type HealthSpell = z.infer<typeof healthSchema>;

/**
 * An outside event that weakens or aligns actors. `days` are its documented occurrences; `perYear` is the rate at which
 * such events come where the record is not given; `effects` say what it moves.
 */
export const shockSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  days: z.array(daySchema),
  perYear: quantitySchema,
  effects: z
    .array(
      z.strictObject({
        column: z.enum(['threat', 'salience', 'policy', 'authority', 'fatigue']),
        issue: idSchema.optional(),
        office: idSchema.optional(),
        change: quantitySchema,
      }),
    )
    .min(1),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type Shock = z.infer<typeof shockSchema>;

/** Which side a person took in one of the struggles, as later scholarship sees it: for checking, never an input of a run. */
export const alignmentSchema = z.strictObject({
  person: idSchema,
  struggle: z.string().max(20),
  side: z.string().max(40),
  certainty: z.enum(CERTAINTIES),
  claims,
});
export type Alignment = z.infer<typeof alignmentSchema>;

/** A published figure to set parameters by or to check results against. */
export const figureSchema = z.strictObject({
  id: idSchema,
  section: textSchema,
  label: textSchema,
  value: z.union([
    z.number(),
    z.string(),
    z.array(z.union([z.number(), z.string()])),
    z.record(z.string(), z.union([z.number(), z.string(), z.null(), z.record(z.string(), z.number())])),
  ]),
  unit: textSchema,
  when: textSchema,
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type Figure = z.infer<typeof figureSchema>;
