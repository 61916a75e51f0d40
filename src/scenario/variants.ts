import * as z from 'zod';
import { idSchema, quantitySchema, textSchema } from '../evidence/index.ts';
import { mechanismSettingsSchema } from './draft.ts';
import { type Change, effectSchema, type Reform } from './reform.ts';

/** One way to take a factor: what it decrees and sets, on the day of the reform that it goes with. Nothing: as the model has it. */
export const choiceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  claims: z.array(idSchema).optional(),
  effects: z.array(effectSchema).max(20).optional(),
  mechanisms: z.record(z.string().max(40), mechanismSettingsSchema).optional(),
  numbers: z.record(z.string().max(160), quantitySchema).optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

/** A question that a history answers with yes or no on a day. Where the line is drawn is said with its reason. */
const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leads'), id: idSchema, name: textSchema, person: idSchema }),
  z
    .strictObject({
      kind: z.literal('policy'),
      id: idSchema,
      name: textSchema,
      issue: idSchema,
      from: z.number().min(0).max(100).optional(),
      to: z.number().min(0).max(100).optional(),
      because: textSchema,
    })
    .refine(({ from, to }) => from !== undefined || to !== undefined, 'give "from", "to" or both'),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/**
 * Variants of one what-if: several reforms that ask the same question otherwise, each under every combination of further
 * choices, and the outcomes by which they are compared.
 */
export const variantsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: idSchema,
  title: textSchema,
  question: textSchema,
  /** the reforms, one of which each variant makes */
  base: z.strictObject({
    name: textSchema,
    choices: z
      .array(z.strictObject({ id: idSchema, name: textSchema, reform: idSchema }))
      .min(1)
      .max(6),
  }),
  factors: z
    .array(z.strictObject({ id: idSchema, name: textSchema, choices: z.array(choiceSchema).min(2).max(4) }))
    .max(3),
  outcomes: z.array(outcomeSchema).min(1).max(4),
  caveat: textSchema.optional(),
});
export type Variants = z.infer<typeof variantsSchema>;

/** One variant: the reform it makes, and a choice for each further factor. */
export interface Variant {
  base: Variants['base']['choices'][number];
  choices: readonly Choice[];
}

/** All variants, in the order of writing, the last factor changing fastest. */
export function allVariants({ base, factors }: Variants): Variant[] {
  const combinations = factors.reduce<Choice[][]>(
    (before, { choices }) => before.flatMap((chosen) => choices.map((choice) => [...chosen, choice])),
    [[]],
  );
  return base.choices.flatMap((choice) => combinations.map((choices) => ({ base: choice, choices })));
}

/** What a variant changes beside its reform: a change for each choice that changes anything, on the day of the reform. */
export const changesOf = ({ choices }: Variant, { id, date }: Reform): Change[] =>
  choices
    .filter((choice) => choice.effects ?? choice.mechanisms ?? choice.numbers)
    .map((choice) => ({
      id: `${id}-${choice.id}`,
      date,
      effects: choice.effects,
      mechanisms: choice.mechanisms,
      numbers: choice.numbers,
    }));
