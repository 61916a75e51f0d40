import * as z from 'zod';
import {
  CERTAINTIES,
  daySchema,
  edtfSchema,
  idSchema,
  quantitySchema,
  textSchema,
} from '../evidence/index.ts';
import { BODY_KINDS, MOTION_KINDS, POWER_KINDS, RULE_KINDS } from './vocabulary.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** An organ with members. `electedBy` names the body whose majority fills it: the chain of elections must not run in a circle. */
export const bodySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  short: textSchema.optional(),
  aliases: z.array(z.string().min(1)).optional(),
  kind: z.enum(BODY_KINDS),
  electedBy: idSchema.optional(),
  since: edtfSchema.optional(),
  until: edtfSchema.optional(),
  note: textSchema.optional(),
  claims,
});
export type Body = z.infer<typeof bodySchema>;

/** A post with powers, filled by the vote or order of a body. */
export const officeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  body: idSchema.optional(),
  electedBy: idSchema.optional(),
  powers: z
    .array(
      z.strictObject({
        kind: z.enum(POWER_KINDS),
        pool: idSchema.optional(),
        body: idSchema.optional(),
        strength: quantitySchema.optional(),
      }),
    )
    .optional(),
  since: edtfSchema.optional(),
  until: edtfSchema.optional(),
  note: textSchema.optional(),
  claims,
});
export type Office = z.infer<typeof officeSchema>;

/** One person in one office. `to` absent: beyond the period described. */
export const tenureSchema = z.strictObject({
  office: idSchema,
  person: idSchema,
  from: edtfSchema,
  to: edtfSchema.optional(),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type Tenure = z.infer<typeof tenureSchema>;

const spellSchema = z.strictObject({ from: daySchema, to: daySchema });
const spells = z.array(spellSchema).min(1);

const seatSchema = z.strictObject({
  person: idSchema,
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** When a voting member is known to have been elsewhere: others decide without that vote. */
  away: spells.optional(),
  /** When a candidate is known to have voted in the place of members who were away. */
  votes: spells.optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  /** Where the member's post lay; ties the seat to a pool of posts. */
  pool: idSchema.optional(),
  note: textSchema.optional(),
});
export type Seat = z.infer<typeof seatSchema>;

const followerSchema = z.strictObject({
  person: idSchema,
  seats: z.number().int().min(1),
  from: daySchema.optional(),
  to: daySchema.optional(),
  note: textSchema.optional(),
});
export type Follower = z.infer<typeof followerSchema>;

/** The composition of a body from one election to the next. Official sizes may exceed the names known: the rest are unnamed seats. */
export const termSchema = z.strictObject({
  id: idSchema,
  body: idSchema,
  from: daySchema,
  to: daySchema,
  event: textSchema,
  voting: z.array(seatSchema),
  candidates: z.array(seatSchema).optional(),
  votingSeats: z.number().int().min(0).optional(),
  candidateSeats: z.number().int().min(0).optional(),
  /** Of the unnamed voting seats, so many came with a mandate of somebody's group and vote with that person; no office made them. */
  followers: z.array(followerSchema).optional(),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type Term = z.infer<typeof termSchema>;

/** A dated provision: who elects, what majority, what is forbidden. `amount` carries its number (share, days, seats). */
export const ruleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum(RULE_KINDS),
  body: idSchema.optional(),
  from: edtfSchema,
  to: edtfSchema.optional(),
  amount: quantitySchema.optional(),
  unit: textSchema.optional(),
  note: textSchema.optional(),
  claims,
});
export type Rule = z.infer<typeof ruleSchema>;

/**
 * A stock of posts that some office fills: provincial secretaries, army commissars, a city's machine.
 * `appointedBy` fills a vacancy; `patronOffice` is the local chief whose people fill it otherwise.
 * `delegateShare` is the part of a congress's delegates that come from these posts.
 */
export const poolSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  appointedBy: idSchema.optional(),
  patronOffice: idSchema.optional(),
  posts: quantitySchema,
  exitsPerYear: quantitySchema,
  delegateShare: quantitySchema,
  seatShare: quantitySchema.optional(),
  note: textSchema.optional(),
});
export type Pool = z.infer<typeof poolSchema>;

/** One rung of the ladder of sanctions: what it costs, who decides it, by what majority, with which bodies sitting jointly. */
export const rungSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  effect: z.enum([
    'rebuke',
    'pledge',
    'loses-offices',
    'leaves-body',
    'leaves-party',
    'exile',
    'deportation',
  ]),
  leaves: idSchema.optional(),
  body: idSchema,
  jointWith: z.array(idSchema).optional(),
  majority: quantitySchema,
  note: textSchema.optional(),
  claims,
});
export type Rung = z.infer<typeof rungSchema>;

/** A kind of motion that can arise. `perYear` is how often it is tabled when somebody wants it as much as anybody could. */
export const motionTemplateSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum(MOTION_KINDS),
  body: idSchema,
  appealTo: idSchema.optional(),
  issue: idSchema.optional(),
  perYear: quantitySchema,
  note: textSchema.optional(),
});
export type MotionTemplate = z.infer<typeof motionTemplateSchema>;
