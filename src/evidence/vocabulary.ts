import * as z from 'zod';

/** What a number rests on: something read in a source, drawn from sources, or made up for the model's sake. */
export const FOOTNOTE_KINDS = ['documented', 'inferred', 'assumed'] as const;
export type FootnoteKind = (typeof FOOTNOTE_KINDS)[number];

/** How a claim stands. `negative`: the source is silent where it would have spoken, which is evidence of absence. */
export const CLAIM_KINDS = [...FOOTNOTE_KINDS, 'negative'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a footnote with this claim rests on. A conclusion from silence is an inference. */
export function footnoteKind(kind: ClaimKind): FootnoteKind {
  return kind === 'negative' ? 'inferred' : kind;
}

/** How sure we are of a claim: agreed by good sources, attested with variants, or a single or doubtful report. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CALENDARS = ['gregorian', 'julian'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** Ids are kebab-case: small letters, digits and single hyphens, so that they are safe in paths, URLs and YAML keys. */
export const idSchema: z.ZodString = z
  .string()
  .max(100)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is kebab-case: small letters, digits and hyphens, like "central-committee"',
  );

/** A date or period as historians write it (EDTF, see `dateBounds`), quoted in YAML so that a bare year stays text. */
export const edtfSchema: z.ZodString = z
  .string()
  .min(4, 'a date is EDTF text such as "1922-12-18", "1922-12~" or "1923-03/1923-05"')
  .max(100);

/** One whole day, `YYYY-MM-DD`. */
export const daySchema: z.ZodString = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD, in quotes');

export const textSchema: z.ZodString = z.string().min(1, 'text must not be empty').max(4000);
