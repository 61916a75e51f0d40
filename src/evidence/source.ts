import * as z from 'zod';
import { idSchema, textSchema } from './vocabulary.ts';

/** The types of CSL-JSON that historians cite. */
export const SOURCE_TYPES = [
  'book',
  'chapter',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'entry-encyclopedia',
  'webpage',
  'document',
  'report',
  'thesis',
  'dataset',
  'manuscript',
  'interview',
  'personal_communication',
  'speech',
  'legislation',
  'review',
] as const;

const nameSchema = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

const dateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1),
});

/**
 * A source: bibliography as a CSL-JSON item, and under `custom` what historians ask of any source
 * (origin, purpose, audience, value, limitation) and how far we could read it ourselves.
 */
export const sourceSchema = z.strictObject({
  id: idSchema,
  type: z.enum(SOURCE_TYPES),
  title: textSchema,
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  translator: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  edition: z.string().optional(),
  page: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
  custom: z.strictObject({
    origin: textSchema,
    purpose: textSchema,
    audience: textSchema.optional(),
    value: textSchema,
    limitation: textSchema,
    /** read: the text was before us; remembered: cited from general knowledge, page not re-opened. */
    access: z.enum(['read', 'remembered']),
    /** Name by which locators speak of it, e.g. "Service" */
    short: z.string(),
  }),
});
export type Source = z.infer<typeof sourceSchema>;
