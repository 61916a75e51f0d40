import * as z from 'zod';
import { daySchema, idSchema, textSchema } from '../evidence/index.ts';

/** What the count on record says of a decision: members on both sides, nobody against, or no count and no sides. */
export const UNANIMITIES = ['contested', 'unanimous', 'unknown'] as const;

/** How one decision of the polity is scored. Coded before any run, and then left alone. */
export const scoredDecisionSchema = z
  .strictObject({
    /** the decision in the polity */
    id: idSchema,
    /** decisions of one controversy hang together: intervals draw whole episodes */
    episode: idSchema,
    era: idSchema,
    unanimity: z.enum(UNANIMITIES),
    eligible: z.boolean(),
    /** why it is not */
    because: textSchema.optional(),
    /** first day on which the question was before the body: nothing of that day or later enters the prediction */
    evidence: daySchema.optional(),
    /** what members could stand for that means the motion carries */
    carried: z.array(textSchema).optional(),
    /** ... and that it does not */
    not: z.array(textSchema).optional(),
  })
  .refine(
    ({ eligible, because }) => eligible === (because === undefined),
    'say because what a decision is not eligible, and say it only of those',
  )
  .refine(
    ({ eligible, evidence, carried, not }) =>
      !eligible || (evidence !== undefined && carried !== undefined && not !== undefined),
    'an eligible decision has "evidence", "carried" and "not"',
  );
export type ScoredDecision = z.infer<typeof scoredDecisionSchema>;

/** A stretch of time within which decisions are compared. */
export const eraSchema = z.strictObject({ id: idSchema, name: textSchema, from: daySchema, to: daySchema });
export type Era = z.infer<typeof eraSchema>;

/** How the decisions of a polity are scored: all of them, frozen by the hash of the file. */
export const scoreFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** the scenario */
  id: idSchema,
  eras: z.array(eraSchema).min(1),
  decisions: z.array(scoredDecisionSchema).min(1).max(5_000),
});
export type ScoreFile = z.infer<typeof scoreFileSchema>;
