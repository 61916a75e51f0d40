import * as z from 'zod';
import { CALENDARS, daySchema, edtfSchema, idSchema, quantitySchema, textSchema } from '../evidence/index.ts';
import { FATES, MARKS, TRAITS } from './vocabulary.ts';

const claims = z.array(idSchema).min(1, 'name at least one claim');

/** A human being: names, dates, fate. Traits that the model uses stand in `traits`, dated, each with its footnote. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The name by which outputs call him or her. */
  short: textSchema,
  aliases: z.array(z.string().min(1)).optional(),
  /** The name in the script of the person's own papers. */
  script: z.string().min(1).max(120).optional(),
  /** Item of Wikidata, only where it is known for certain, never guessed. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata item is written like Q42')
    .optional(),
  born: edtfSchema.optional(),
  bornCalendar: z.enum(CALENDARS).optional(),
  died: edtfSchema.optional(),
  fate: z.strictObject({ manner: z.enum(FATES), note: textSchema.optional() }),
  /** 1 main actor, 2 minor, 3 support, 4 known from rolls only. */
  tier: z.number().int().min(1).max(4),
  factions: z.array(z.strictObject({ when: edtfSchema, name: textSchema })).optional(),
  color: z
    .strictObject({
      light: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
      dark: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
      mark: z.enum(MARKS),
    })
    .optional(),
  note: textSchema.optional(),
  claims,
});
export type Person = z.infer<typeof personSchema>;

/** A dated trait of a person as the model reads it. The latest entry on or before a day holds on that day. */
export const traitSchema = z.strictObject({
  person: idSchema,
  trait: z.enum(TRAITS),
  from: daySchema,
  amount: quantitySchema,
  note: textSchema.optional(),
});
export type TraitEntry = z.infer<typeof traitSchema>;

/** How one person feels about another, -1 (hatred) to 1 (friendship), on the evidence of that date or earlier. */
export const tieSchema = z.strictObject({
  person: idSchema,
  toward: idSchema,
  from: daySchema,
  liking: quantitySchema,
  mutual: z.boolean().optional(),
  note: textSchema.optional(),
});
export type Tie = z.infer<typeof tieSchema>;
