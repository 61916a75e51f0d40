import * as z from 'zod';
import { daySchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';
import { mechanismSettingsSchema } from './draft.ts';

/** Seats as a reform gives or takes them. */
const SEATS = ['none', 'candidate', 'voting'] as const;

const onDay = { on: daySchema.optional() };

/** One thing that a reform decrees, on its own day or on the reform's. */
export const effectSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('appoint'), office: idSchema, person: idSchema, ...onDay }),
  z.strictObject({ do: z.literal('vacate'), office: idSchema, ...onDay }),
  z.strictObject({
    do: z.literal('seat'),
    body: idSchema,
    person: idSchema,
    as: z.enum(SEATS),
    ...onDay,
  }),
  z.strictObject({ do: z.literal('set-policy'), issue: idSchema, position: quantitySchema, ...onDay }),
  /** a fall leaves what an illness leaves; `lasting`: no recovery from it, and no decline but by a new illness */
  z.strictObject({
    do: z.literal('set-capacity'),
    person: idSchema,
    capacity: quantitySchema,
    lasting: z.literal(true).optional(),
    ...onDay,
  }),
  z.strictObject({ do: z.literal('sanction'), person: idSchema, rung: idSchema, ...onDay }),
  z.strictObject({ do: z.literal('die'), person: idSchema, ...onDay }),
  z.strictObject({ do: z.literal('strike'), shock: idSchema, ...onDay }),
  /** a letter of the author's that warns of the person is read openly */
  z.strictObject({ do: z.literal('read-letter'), person: idSchema, author: idSchema, ...onDay }),
  z.strictObject({ do: z.literal('ban-factions'), ...onDay }),
  z.strictObject({ do: z.literal('allow-factions'), ...onDay }),
]);
export type Effect = z.infer<typeof effectSchema>;

/**
 * A reform: a small named change to a scenario, the *if* of a what-if. The record is followed up to its date; from then on
 * the history runs free, with what the reform decrees. Mechanisms and numbers that it sets hold from that day, not before.
 */
export const reformSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: idSchema,
  title: textSchema,
  /** "What if ...?" */
  question: textSchema,
  date: daySchema,
  /** what happened instead, in our own words */
  instead: textSchema,
  /** why the option was open: who wanted it, who did not, and the claims that show it */
  option: z.strictObject({
    proposedBy: textSchema.optional(),
    opposedBy: textSchema.optional(),
    claims: z.array(idSchema).optional(),
  }),
  effects: z.array(effectSchema).max(20).optional(),
  /** what the twin without the reform decrees: events of the record after this date that the reform leaves out or moves */
  twin: z.array(effectSchema).max(20).optional(),
  mechanisms: z.record(z.string().max(40), mechanismSettingsSchema).optional(),
  numbers: z.record(z.string().max(160), quantitySchema).optional(),
  /** what cannot be put in these terms, or is put crudely: shown with the result */
  caveat: textSchema.optional(),
});
export type Reform = z.infer<typeof reformSchema>;

/** What of a reform acts: a cause's neutral world is one too. */
export type Change = Pick<Reform, 'id' | 'date' | 'effects' | 'mechanisms' | 'numbers'>;

/** The change that makes a reform's twin; undefined where the twin is the record up to the same day and nothing more. */
export const twinOf = ({ id, date, twin }: Reform): Change | undefined =>
  twin === undefined ? undefined : { id: `${id}-twin`, date, effects: twin };

/** At most so many changes make a restrained reform. */
const RESTRAINED_CHANGES = 3;

/** How a reform is marked, and what was counted to mark it. */
export interface Restraint {
  mark: 'restrained' | 'exuberant';
  /** claims with a locator that show the option was open */
  claims: number;
  /** effects, events left out, switches, parameters and numbers that it changes */
  changes: number;
}

/**
 * Marks a reform by a counted rule: *restrained* where at least one claim with a locator shows that the option was open at
 * the time and it changes at most three things, else *exuberant*.
 */
export function restraintOf(reform: Reform, hasLocator: (claim: string) => boolean): Restraint {
  const claims = (reform.option.claims ?? []).filter(hasLocator).length;
  const settings = Object.values(reform.mechanisms ?? {});
  const changes =
    (reform.effects?.length ?? 0) +
    (reform.twin?.length ?? 0) +
    Object.keys(reform.numbers ?? {}).length +
    settings.reduce(
      (sum, { on, parameters }) => sum + (on === undefined ? 0 : 1) + Object.keys(parameters ?? {}).length,
      0,
    );
  return {
    mark: claims > 0 && changes <= RESTRAINED_CHANGES ? 'restrained' : 'exuberant',
    claims,
    changes,
  };
}
