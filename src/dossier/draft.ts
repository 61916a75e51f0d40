import * as z from 'zod';
import { CALENDARS, CERTAINTIES, edtfSchema, idSchema, textSchema } from '../evidence/index.ts';
import { DATE_KINDS } from './dates.ts';

/** What a person writes on a proposal, besides accepting it. */
const judged = {
  accept: z.boolean(),
  /** What the text says there, in one's own words. */
  says: z.string().max(4000).optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  /** A few words by which the place can be found in a copy. */
  terms: z.array(z.string().min(1).max(60)).max(6).optional(),
  page: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
};
/** What the program wrote. The passage is the text's own and is never taken over. */
const proposed = {
  mentions: z.number().int().min(0).optional(),
  place: z.string().optional(),
  passage: z.string().optional(),
};

const personSchema = z
  .strictObject({
    ...judged,
    id: idSchema.optional(),
    name: textSchema.optional(),
    new: z.boolean().optional(),
    short: textSchema.optional(),
    born: edtfSchema.optional(),
    died: edtfSchema.optional(),
    ...proposed,
  })
  .refine(
    ({ id, name }) => id !== undefined || name !== undefined,
    'name the person: "id", or "name" if new',
  );

const bodySchema = z.strictObject({ ...judged, id: idSchema, ...proposed });

const eventSchema = z.strictObject({
  ...judged,
  when: edtfSchema.nullable(),
  date: z.enum(DATE_KINDS).optional(),
  from: z.string().optional(),
  calendar: z.enum(CALENDARS).optional(),
  words: z.string().optional(),
  /** Whom or what the claim is about, as "persons:<id>"; left out, the first person named, or else body. */
  about: z.string().optional(),
  predicate: z.string().min(1).max(80).optional(),
  persons: z.array(z.string()).optional(),
  bodies: z.array(z.string()).optional(),
  ...proposed,
});

/** A draft that `plenum dossier` wrote and a person went through. */
export const draftSchema = z.strictObject({
  dossier: z.strictObject({ file: z.string(), polity: idSchema, source: idSchema.nullable().optional() }),
  people: z.array(personSchema).optional(),
  bodies: z.array(bodySchema).optional(),
  events: z.array(eventSchema).optional(),
  ties: z.array(z.unknown()).optional(),
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftPerson = z.infer<typeof personSchema>;
export type DraftBody = z.infer<typeof bodySchema>;
export type DraftEvent = z.infer<typeof eventSchema>;
