import * as z from 'zod';
import { edtfSchema, idSchema, textSchema } from '../evidence/index.ts';

/** What became of a practice: the same, more of it, no more of it or its opposite, or nothing of the kind before. */
export const CONTINUITIES = ['inherited', 'intensified', 'reversed', 'new'] as const;

/** A practice at one time: when, what in our own words, and the claims that show it. */
export const practiceSchema = z.strictObject({
  when: edtfSchema,
  what: textSchema,
  claims: z.array(idSchema).min(1),
});

/** A dated feature of the regime, before and after, and the verdict between the two. */
export const featureSchema = z
  .strictObject({
    id: idSchema,
    area: idSchema,
    name: textSchema,
    verdict: z.enum(CONTINUITIES),
    before: practiceSchema.optional(),
    after: practiceSchema,
    note: textSchema.optional(),
    /** who judges otherwise, and why */
    disputed: textSchema.optional(),
  })
  .refine(
    ({ verdict, before }) => (verdict === 'new') === (before === undefined),
    'give "before", except for what is new',
  );
export type Feature = z.infer<typeof featureSchema>;

/** Numbers of a history that can be told after it. */
const MEASURES = ['appointedShare', 'removals', 'minorityLate', 'congresses', 'votes'] as const;

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('policy'), id: idSchema, name: textSchema, issue: idSchema }),
  z.strictObject({ kind: z.literal('measure'), id: idSchema, name: textSchema, measure: z.enum(MEASURES) }),
  /** whether whoever was given the office leads at the horizon */
  z.strictObject({ kind: z.literal('leads'), id: idSchema, name: textSchema }),
]);
export type ShareOutcome = z.infer<typeof outcomeSchema>;

/** Something that is as it was or otherwise: the causes of the scenario that are neutral together. */
const sideSchema = z.strictObject({ name: textSchema, holds: textSchema, causes: z.array(idSchema).min(1) });

/** How continuity is judged: features one by one, and an experiment that shares out the variance of outcomes. Never one percentage. */
export const continuitySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** the scenario */
  id: idSchema,
  /** how verdicts were reached */
  rule: textSchema,
  areas: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(1),
  features: z.array(featureSchema).min(1).max(200),
  shares: z
    .strictObject({
      /** whose holder is "the person" */
      office: idSchema,
      rules: sideSchema,
      circumstance: sideSchema,
      outcomes: z.array(outcomeSchema).min(1).max(20),
    })
    .optional(),
});
export type Continuity = z.infer<typeof continuitySchema>;
