import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { weightedAverage } from './weightedAverage.ts';
import { positionsOn, weightsOn, weightsParameter } from './weights.ts';

const parameters = z.strictObject({
  weights: weightsParameter('influence'),
  pull: z
    .number()
    .min(0)
    .max(1)
    .default(0.6)
    .describe('how far the outcome goes from the weighted mean to the middle alternative; 0: not at all'),
  stretch: z
    .number()
    .min(0)
    .max(1)
    .default(0.25)
    .describe(
      'where there are two alternatives: how far the outcome goes beyond the mean, as a part of its lead',
    ),
  reference: z
    .boolean()
    .default(true)
    .describe('whether the reference point counts among the alternatives, where it is known'),
});
export type MiddleAlternativeParameters = z.infer<typeof parameters>;

export interface MiddleAlternativeAnswer extends Settlement {
  /** the weighted mean of positions on each issue */
  readonly mean: Float64Array;
  /** the alternatives on each issue, from the lowest to the highest */
  readonly alternatives: readonly Float64Array[];
}

/**
 * The compromise model with an eye to what can be agreed on. The distinct positions of actors who count for anything, and the
 * reference point, are the alternatives on the table, a_1 < ... < a_m. With m > 2 somebody has worked out a middle course:
 * the outcome is mean + pull * (median of a_2 ... a_(m-1) - mean). With m = 2 nobody has, and the stronger side gets more
 * than its share: mean + stretch * (mean - (a_1 + a_m) / 2), at most a_1 or a_m.
 */
export const middleAlternative: Model<Group, MiddleAlternativeParameters, MiddleAlternativeAnswer> = {
  id: 'middle-alternative',
  title: 'Compromise drawn to the middle alternative',
  question: 'position',
  claim:
    'A group settles between what its members want on average and the middle course that one of them has put forward.',
  citations: [
    {
      authors: 'Plenum',
      year: 2026,
      title: 'A model of our own',
      where: 'docs/deu.md, with its errors beside those of others',
    },
  ],
  parameters,
  limits: [
    'The defaults of pull and stretch were fitted to 198 decisions of the European Union; elsewhere they are guesses.',
    'A middle position counts the same whoever holds it, so an actor of little weight can move the outcome by naming one.',
    'No theory of bargaining stands behind it: it describes how outcomes lie among positions.',
  ],
  replication: [],
  run(group, { weights, pull, stretch, reference }) {
    const perIssue = group.issues.map((_, k) => {
      const weight = weightsOn(group, k, weights);
      const position = positionsOn(group, k);
      const known = reference ? (group.reference?.[k] ?? Number.NaN) : Number.NaN;
      const alternatives = alternativesOf(position, weight, known);
      const mean = weightedAverage(position, weight);
      return { mean, alternatives, forecast: outcomeOf(mean, alternatives, pull, stretch) };
    });
    return {
      forecast: Float64Array.from(perIssue, ({ forecast }) => forecast),
      mean: Float64Array.from(perIssue, ({ mean }) => mean),
      alternatives: perIssue.map(({ alternatives }) => alternatives),
    };
  },
};

/** Distinct positions of those with any weight and the reference point (NaN: none), from the lowest to the highest. */
export function alternativesOf(
  position: Float64Array,
  weight: Float64Array,
  reference: number,
): Float64Array {
  const held = position.filter((_, i) => weight[i] > 0);
  const all = new Set(Number.isNaN(reference) ? held : [...held, reference]);
  return Float64Array.from(all).sort();
}

/** The median of the alternatives between the lowest and the highest; undefined where there is none between. */
export function middleOf(alternatives: Float64Array): number | undefined {
  const last = alternatives.length - 1;
  if (last < 2) return undefined;
  const half = last / 2;
  return (alternatives[Math.floor(half)] + alternatives[Math.ceil(half)]) / 2;
}

function outcomeOf(mean: number, alternatives: Float64Array, pull: number, stretch: number): number {
  const middle = middleOf(alternatives);
  if (middle !== undefined) return mean + pull * (middle - mean);
  const lowest = alternatives[0];
  const highest = alternatives[alternatives.length - 1];
  return Math.min(highest, Math.max(lowest, mean + stretch * (mean - (lowest + highest) / 2)));
}
