import * as z from 'zod';
import { CERTAINTIES, edtfSchema, idSchema, textSchema } from '../evidence/index.ts';
import { COPY_ENDS } from './vocabulary.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** One copy of a text: who keeps it since when, whether it is sealed, and what became of it. */
const copySchema = z.strictObject({
  id: idSchema,
  keeper: idSchema,
  when: edtfSchema,
  /** Whoever keeps a sealed copy does not know the text by keeping it. */
  sealed: z.boolean().optional(),
  ended: z.strictObject({ when: edtfSchema, how: z.enum(COPY_ENDS), by: idSchema.optional() }).optional(),
  note: textSchema.optional(),
  certainty: z.enum(CERTAINTIES),
  claims,
});
export type Copy = z.infer<typeof copySchema>;

/** A text that mattered: author, who took it down, addressee, what it says (our words), its copies, when it came out. */
export const documentSchema = z.strictObject({
  id: idSchema,
  when: edtfSchema,
  title: textSchema,
  author: idSchema,
  /** Who took it down, in words. */
  scribe: textSchema.optional(),
  /** The same by name, where known: they know the text from its day. */
  scribes: z.array(idSchema).optional(),
  addressee: textSchema.optional(),
  /** whom a leader's text warns of: histories that follow the record past its day keep it as their letter */
  warnsOf: idSchema.optional(),
  content: textSchema,
  copies: z.array(copySchema).optional(),
  /** When it came out, in words. */
  publication: textSchema.optional(),
  /** From when anybody could read it. */
  published: edtfSchema.optional(),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type Document = z.infer<typeof documentSchema>;

/** Something that happened and that others came to know: those present know it from its day. */
export const factSchema = z.strictObject({
  id: idSchema,
  when: edtfSchema,
  what: textSchema,
  present: z.array(idSchema),
  certainty: z.enum(CERTAINTIES),
  note: textSchema.optional(),
  claims,
});
export type Fact = z.infer<typeof factSchema>;

/** How far a text can be known, from the least to the most. */
export const REACHES = ['inner', 'assembly', 'public'] as const;

/**
 * Who came to know what, when and how. `group` stands for knowers who are not single persons; where the group is a body,
 * `body` says which, and its members of that day are taken to know. `teller` is whoever told or handed it over, `copy` the
 * copy that was read.
 */
export const knowledgeSchema = z
  .strictObject({
    id: idSchema,
    when: edtfSchema,
    person: idSchema.optional(),
    group: textSchema.optional(),
    body: idSchema.optional(),
    documents: z.array(idSchema).optional(),
    fact: idSchema.optional(),
    channel: textSchema,
    teller: idSchema.optional(),
    copy: idSchema.optional(),
    /** how far a text that warns of somebody is known from then on: to the inner body, to the assembly, or to all */
    reach: z.enum(REACHES).optional(),
    certainty: z.enum(CERTAINTIES),
    note: textSchema.optional(),
    claims,
  })
  .refine(
    (entry) => (entry.person === undefined) !== (entry.group === undefined),
    'name either a person or a group as the knower',
  )
  .refine(
    (entry) => entry.documents !== undefined || entry.fact !== undefined,
    'name the documents or the fact that became known',
  )
  .refine((entry) => entry.body === undefined || entry.group !== undefined, {
    message: 'a body belongs to a group: name the group in words as well',
    path: ['body'],
  });
export type Knowledge = z.infer<typeof knowledgeSchema>;
