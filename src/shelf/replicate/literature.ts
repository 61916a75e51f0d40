import { parse } from 'yaml';
import * as z from 'zod';
import { SITUATION_KINDS } from '../situation.ts';

export const VERDICTS = ['reproduced', 'differs', 'cannot'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a publication shortened its numbers: to the nearest, by cutting digits off, not at all, or read off a chart. */
const ROUNDINGS = ['rounded', 'truncated', 'exact', 'within'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** Text as printed, or lists of it to be compared entry by entry. */
export type Printed = string | readonly Printed[];
const printedSchema: z.ZodType<Printed> = z.lazy(() => z.union([z.string(), z.array(printedSchema)]));

const expectationSchema = z
  .strictObject({
    at: z.array(z.union([z.string(), z.int()])),
    printed: printedSchema,
    rounding: z.enum(ROUNDINGS).default('rounded'),
    tolerance: z.number().positive().optional(),
    verdict: z.enum(VERDICTS),
    why: z.string().optional(),
  })
  .refine(({ rounding, tolerance }) => (rounding === 'within') === (tolerance !== undefined), {
    error: 'a tolerance goes with rounding: within, and with no other',
  })
  .refine(({ verdict, why }) => verdict === 'reproduced' || why !== undefined, {
    error: 'a number that is not reproduced says why',
  });
export type Expectation = z.infer<typeof expectationSchema>;

const situationSchema = z.strictObject(
  Object.fromEntries(SITUATION_KINDS.map((kind) => [kind, z.unknown().optional()])),
);

const caseSchema = z
  .strictObject({
    id: z.string(),
    model: z.string(),
    printed: z.string().optional(),
    known: z.enum(['read', 'rerun', 'second-hand', 'computed']).optional(),
    situation: situationSchema.optional(),
    parameters: z.record(z.string(), z.unknown()).optional(),
    seed: z.int().min(0).optional(),
    expect: z.array(expectationSchema).optional(),
    verdict: z.literal('cannot').optional(),
    why: z.string().optional(),
  })
  .refine(({ expect, verdict }) => (expect === undefined) !== (verdict === undefined), {
    error: 'a case has numbers to expect, or the verdict "cannot"',
  })
  .refine(({ verdict, why }) => verdict === undefined || why !== undefined, {
    error: 'a case that cannot be reproduced says why',
  })
  .refine(({ model, expect }) => model !== 'none' || expect === undefined, {
    error: 'numbers to expect need a model',
  });
export type LiteratureCase = z.infer<typeof caseSchema>;

const literatureSchema = z.strictObject({
  publication: z.strictObject({
    authors: z.string(),
    year: z.int(),
    title: z.string(),
    where: z.string(),
    doi: z.string().optional(),
  }),
  cases: z.array(caseSchema).min(1),
});

/** One file under `literature/`: a publication, and cases with their inputs beside the printed numbers. */
export interface LiteratureFile extends z.infer<typeof literatureSchema> {
  /** `scholz-2011/emission-standards.yaml` */
  readonly path: string;
  /** the folder: `scholz-2011` */
  readonly key: string;
}

/** Reads a file of the literature; throws Error with its path and every fault of its form. */
export function readLiterature(path: string, text: string): LiteratureFile {
  const parsed = literatureSchema.safeParse(parse(text));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, path, key: path.split('/')[0]! };
}
