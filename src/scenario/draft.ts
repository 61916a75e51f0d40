import * as z from 'zod';
import { daySchema, idSchema, quantitySchema, type Source, textSchema } from '../evidence/index.ts';
import { type CollectionName, type Collections, type PolityHead, RECORD_USES } from '../polity/index.ts';
import { fittedSchema } from './fitted.ts';

/** Switch and parameters of one mechanism; a parameter left out takes the mechanism's own assumed default. */
export const mechanismSettingsSchema = z.strictObject({
  on: z.boolean().optional(),
  parameters: z.record(z.string().max(60), quantitySchema).optional(),
  /** A model of the shelf that answers the mechanism's question in the place of its own form (`plenum model list`). */
  model: z
    .strictObject({ id: idSchema, parameters: z.record(z.string().max(60), z.json()).optional() })
    .optional(),
});
export type MechanismSettings = z.infer<typeof mechanismSettingsSchema>;

/**
 * A reading: a named set of beliefs about what the sources show, put as other parameters and switches, with the one
 * finding that would embarrass it.
 */
export const readingSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  holds: textSchema,
  heldBy: textSchema.optional(),
  embarrassedBy: textSchema,
  mechanisms: z.record(z.string().max(40), mechanismSettingsSchema).optional(),
  /** Numbers of the polity taken otherwise, by path such as "stances.<person>.<issue>.position"; see `numberPlaces`. */
  numbers: z.record(z.string().max(160), quantitySchema).optional(),
  claims: z.array(idSchema).optional(),
  /** Beliefs of the polity that the reading takes up, in place of the standard ones about the same questions. */
  beliefs: z.array(idSchema).optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/**
 * A cause, for `why`: something that could have been otherwise, with its named neutral world, put as switches, parameters
 * and numbers that hold from the documented date on.
 */
export const causeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** the world without it, in words */
  neutral: textSchema,
  mechanisms: z.record(z.string().max(40), mechanismSettingsSchema).optional(),
  numbers: z.record(z.string().max(160), quantitySchema).optional(),
  claims: z.array(idSchema).optional(),
});
export type Cause = z.infer<typeof causeSchema>;

/** A scenario file: who, from when, to when, under which mechanisms and readings, and what of the record is given. */
export const scenarioFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: idSchema,
  title: textSchema,
  description: textSchema.optional(),
  polity: idSchema,
  extends: idSchema.optional(),
  /** Written by `plenum fit --yaml`; with it, results say that they use the posterior. */
  fitted: fittedSchema.optional(),
  start: daySchema.optional(),
  documentedUntil: daySchema.optional(),
  horizon: daySchema.optional(),
  /** The bodies that play the parts every leadership has: the small inner body, the assembly that elects it, and so on. */
  leadership: z
    .strictObject({
      inner: idSchema,
      assembly: idSchema,
      congress: idSchema.optional(),
      control: idSchema.optional(),
      apparatus: idSchema.optional(),
    })
    .optional(),
  actors: z.array(idSchema).min(2).max(60).optional(),
  /** What of the polity takes part: of a list that is named the entries named, of one that is not, all. */
  only: z
    .strictObject({
      issues: z.array(idSchema).min(1).optional(),
      motions: z.array(idSchema).min(1).optional(),
      shocks: z.array(idSchema).optional(),
    })
    .optional(),
  /** How each kind of record enters up to `documentedUntil`. */
  records: z
    .strictObject({
      tenures: z.enum(RECORD_USES).optional(),
      terms: z.enum(RECORD_USES).optional(),
      decisions: z.enum(RECORD_USES).optional(),
      health: z.enum(RECORD_USES).optional(),
      shocks: z.enum(RECORD_USES).optional(),
      /**
       * What an observed vote counts as, as a share of one that a right model would foresee: the likelihood is raised to this power.
       * Left out: 1. It is not drawn from its range, since histories would choose the least for themselves.
       */
      weight: quantitySchema.optional(),
    })
    .optional(),
  mechanisms: z.record(z.string().max(40), mechanismSettingsSchema).optional(),
  readings: z.array(readingSchema).optional(),
  /** What `why` weighs: at most ten, since all their combinations are run. */
  causes: z.array(causeSchema).max(10).optional(),
  /** Known misses, one line each, shown with every result. */
  misses: z.array(textSchema).optional(),
});
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/** A place in a file, counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A problem: where, what is wrong, what would be right. */
export interface Problem extends Place {
  message: string;
}

/** A collection of the draft by name; sources stand beside the polity's own collections. */
export type ListName = CollectionName | 'sources';

/** Everything read from disk and shaped right, not yet checked for sense. `place` finds the origin of an entry for messages. */
export interface ScenarioDraft {
  scenario: ScenarioFile;
  head: PolityHead;
  collections: Collections;
  sources: Source[];
  /** Ids of entries that stand in the files but have a wrong shape: known, so that naming them is no second problem. */
  misshapen?: Partial<Record<ListName, readonly string[]>>;
  /** Where a part of the draft was read: `['tenures', 3, 'to']`, `['polity', 'id']`, `['scenario', 'actors', 0]`. */
  place(path: readonly (string | number)[], atKey?: boolean): Place;
}
