import * as z from 'zod';
import { daySchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';

/** More free numbers than this a module's record cannot carry. */
export const MOST_FREE = 8;

const parametersSchema = z
  .array(
    z.strictObject({
      /** path of the number, such as "vote.career" */
      number: z.string().min(1).max(160),
      /** what a positive value claims */
      holds: textSchema,
    }),
  )
  .min(1)
  .max(MOST_FREE, `at most ${MOST_FREE} numbers are fitted`);

/** Votes: the decisions of the scoring file, and who stood where. */
const voteSchema = z.strictObject({ parameters: parametersSchema });

/** Patronage: who was elected again, how the body grew, and whose the posts were. */
const patronageSchema = z.strictObject({
  parameters: parametersSchema,
  elections: z.strictObject({
    /** terms of one body, each elected anew from the one before */
    terms: z.array(idSchema).min(2).max(40),
    /** standard deviation of a body's growth around the number, as a share of its size */
    growthError: quantitySchema,
  }),
  /** counts of posts that the holder of an office had filled */
  holdings: z
    .array(
      z.strictObject({
        /** figure with the count */
        figure: idSchema,
        /** figure with the number of all such posts */
        of: idSchema,
        pool: idSchema,
        office: idSchema,
        when: daySchema,
        /** standard deviation of the count's share around the share of clients */
        error: quantitySchema,
      }),
    )
    .max(20)
    .default([]),
});

/** Health: illnesses, recoveries and deaths on record. */
const healthSchema = z.strictObject({
  parameters: parametersSchema,
  /** last day whose record is compared */
  until: daySchema,
  /** standard deviation of a capacity on record around the state */
  capacityError: quantitySchema,
});

/** Which numbers a scenario lets its record move, module by module. Their ranges are the prior; its sign is what they hold. */
export const fitFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** the scenario */
  id: idSchema,
  modules: z
    .strictObject({ vote: voteSchema, patronage: patronageSchema, health: healthSchema })
    .partial()
    .refine((modules) => Object.values(modules).some((one) => one !== undefined), 'name at least one module'),
});
export type FitFile = z.infer<typeof fitFileSchema>;
export type FitModuleName = keyof FitFile['modules'];
export const FIT_MODULES: readonly FitModuleName[] = ['vote', 'patronage', 'health'];
