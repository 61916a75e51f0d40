import * as z from 'zod';
import { CALENDARS, CERTAINTIES, CLAIM_KINDS, edtfSchema, idSchema, textSchema } from './vocabulary.ts';

/** Where in the source: a page, a section or table, or plainly nowhere yet (`unlocated`, with the reason). */
export const locatorSchema = z
  .strictObject({
    page: z.string().optional(),
    section: z.string().optional(),
    table: z.string().optional(),
    note: z.string().optional(),
    unlocated: z.string().optional(),
  })
  .refine(
    (locator) => Object.keys(locator).length > 0,
    'a locator names a page, section, table or note, or says "unlocated" and why',
  );
export type Locator = z.infer<typeof locatorSchema>;

/** Whether a locator leads to a place in the source, rather than saying that none was looked up. */
export const isLocated = ({ page, section, table, unlocated }: Locator): boolean =>
  unlocated === undefined && (page ?? section ?? table) !== undefined;

/**
 * One statement of one source about one subject. Several claims may disagree about the same fact; none is overwritten.
 * `subject` is `<collection>:<id>`, e.g. `persons:ada-lund`. The paraphrase is ours; `terms` are a few words by which the
 * passage can be found in a reader's own copy.
 */
export const claimSchema = z.strictObject({
  id: idSchema,
  subject: z
    .string()
    .regex(/^[a-z]+:[a-z0-9-]+$/, 'a subject is "<collection>:<id>", like "persons:ada-lund"'),
  predicate: z.string().min(1).max(80),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  when: edtfSchema.optional(),
  calendar: z.enum(CALENDARS).optional(),
  source: idSchema,
  locator: locatorSchema,
  kind: z.enum(CLAIM_KINDS),
  certainty: z.enum(CERTAINTIES),
  paraphrase: textSchema.optional(),
  terms: z.array(z.string().max(60)).max(6).optional(),
  note: textSchema.optional(),
  /** For a claim drawn from others: the claims it is drawn from, so that it falls with them. */
  from: z.array(idSchema).min(1).optional(),
});
export type Claim = z.infer<typeof claimSchema>;
