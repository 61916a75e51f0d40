import * as z from 'zod';
import { daySchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';
import type { Decision } from '../polity/index.ts';
import { type ScoredDecision, type ScoreFile, UNANIMITIES } from './scoreFile.ts';

const persons = z.array(idSchema).max(200);

/** A decision that the polity does not have: what was asked, of whom, how it ended, and who stood where. */
export const outsideDecisionSchema = z.strictObject({
  id: idSchema,
  /** first and last day */
  from: daySchema,
  to: daySchema.optional(),
  /** first day on which the question was before the body; left out: the first */
  evidence: daySchema.optional(),
  body: idSchema,
  question: textSchema,
  /** where it can be looked up */
  source: textSchema,
  /** decisions of one controversy hang together; left out: it stands alone */
  episode: idSchema.optional(),
  unanimity: z.enum(UNANIMITIES),
  motion: idSchema,
  issue: idSchema.optional(),
  /** where the motion would put the party on the issue, 0-100 */
  proposal: quantitySchema.optional(),
  target: idSchema.optional(),
  office: idSchema.optional(),
  rung: idSchema.optional(),
  proposer: idSchema.optional(),
  carried: z.boolean(),
  for: persons.optional(),
  against: persons.optional(),
});
export type OutsideDecision = z.infer<typeof outsideDecisionSchema>;

/** Decisions from outside the polity, to be scored on their own: no number of the model was set with them in view. */
export const outsideDecisionsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** the scenario */
  id: idSchema,
  decisions: z.array(outsideDecisionSchema).min(1).max(1_000),
});
export type OutsideDecisions = z.infer<typeof outsideDecisionsSchema>;

const FOR = 'for';
const AGAINST = 'against';
const ERA = 'outside';

/** Such a decision in the polity's own form, given: only when it is asked does it weigh anything. */
export function asDecision(outside: OutsideDecision): Decision {
  const { id, from, to, body, question, source, motion, issue, proposal } = outside;
  const { target, office, rung, proposer, carried } = outside;
  return {
    id,
    when: to === undefined || to === from ? from : `${from}/${to}`,
    body,
    venue: source,
    question,
    options: [
      { id: FOR, label: 'For' },
      { id: AGAINST, label: 'Against' },
    ],
    stands: [
      { option: FOR, persons: outside.for ?? [] },
      { option: AGAINST, persons: outside.against ?? [] },
    ],
    outcome: carried ? 'Carried.' : 'Refused.',
    certainty: 'medium',
    coding: { motion, issue, proposal, target, office, rung, proposer, carried, use: 'given' },
    claims: [],
  };
}

/** How they are scored: all of them, in one era. */
export function asScoreFile({ id, decisions }: OutsideDecisions): ScoreFile {
  const days = decisions.flatMap(({ from, to }) => [from, to ?? from]);
  return {
    schemaVersion: 1,
    id,
    eras: [
      {
        id: ERA,
        name: 'Outside the polity',
        from: days.reduce((a, b) => (a < b ? a : b)),
        to: days.reduce((a, b) => (a > b ? a : b)),
      },
    ],
    decisions: decisions.map(
      (decision): ScoredDecision => ({
        id: decision.id,
        episode: decision.episode ?? decision.id,
        era: ERA,
        unanimity: decision.unanimity,
        eligible: true,
        evidence: decision.evidence ?? decision.from,
        carried: [FOR],
        not: [AGAINST],
      }),
    ),
  };
}
