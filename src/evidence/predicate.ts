import * as z from 'zod';
import { textSchema } from './vocabulary.ts';

/**
 * How claims with one predicate about one subject are compared:
 * - value: all name the same thing; number: the same number; vote: the same count; persons: the same set of people;
 * - date: all date the same event; start: a term of office begins at one time, whatever its end;
 * - state: a value that holds throughout the dates of its claim; place: where the subject was throughout;
 * - side: which camp the subject belonged to, where some camps exclude each other (`opposed`);
 * - name: one name, however it is transliterated;
 * - months: how many months lie between two other predicates of the subject (`from`, `to`);
 * - cause: what brought the subject about, as `<collection>:<id>` or a claim's id, which must come first.
 */
export const COMPARISONS = [
  'value',
  'number',
  'vote',
  'persons',
  'date',
  'start',
  'state',
  'place',
  'side',
  'name',
  'months',
  'cause',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How much hangs on a contradiction: something the model or a reader builds on, or a detail. */
export const SEVERITIES = ['major', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What a predicate of claims means for the finder of contradictions. A predicate that no entry declares may have many
 * values at once (a person sits in many bodies), and its claims are not compared with each other.
 */
export const predicateSchema = z
  .strictObject({
    id: z.string().min(1).max(80),
    compares: z.enum(COMPARISONS).optional(),
    severity: z.enum(SEVERITIES).optional(),
    /** The subject does what the predicate says, alive and grown up, at the claim's date. */
    lives: z.boolean().optional(),
    /** From the claim's date on, the person concerned writes nothing more. */
    silences: z.boolean().optional(),
    /** The claim's date is the year in which the text at its locator came out: nothing later can stand there. */
    printed: z.boolean().optional(),
    opposed: z.array(z.tuple([z.string(), z.string()])).optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    note: textSchema.optional(),
  })
  .refine(
    ({ compares, from, to }) => (compares === 'months') === (from !== undefined && to !== undefined),
    '"months" needs "from" and "to", the predicates that date its two ends, and nothing else has them',
  )
  .refine(
    ({ compares, opposed }) => (compares === 'side') === (opposed !== undefined),
    '"side" needs "opposed", the pairs of camps that exclude each other, and nothing else has them',
  );
export type Predicate = z.infer<typeof predicateSchema>;
