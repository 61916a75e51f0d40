import * as z from 'zod';
import type { Group } from '../group.ts';

/** What each actor counts for: all the same, by capability, by salience, or by influence (capability times salience). */
export const WEIGHTS = ['none', 'capability', 'salience', 'influence'] as const;
export type Weights = (typeof WEIGHTS)[number];

/** The parameter of every model that weighs actors. */
export const weightsParameter = (otherwise: Weights) =>
  z
    .enum(WEIGHTS)
    .default(otherwise)
    .describe(
      'what each actor counts for: all the same, capability, salience, or influence (the product of both)',
    );

/**
 * The weight of each actor on issue `k`. Throws RangeError if the group has no actor, or nobody has any weight on that issue.
 */
export function weightsOn(group: Group, k: number, weights: Weights): Float64Array {
  const { actors, issues, capability, salience } = group;
  if (actors.length === 0) throw new RangeError('a group needs at least one actor');
  const byCapability = weights === 'capability' || weights === 'influence';
  const bySalience = weights === 'salience' || weights === 'influence';
  const weight = new Float64Array(actors.length);
  let total = 0;
  for (let i = 0; i < weight.length; i += 1) {
    weight[i] = (byCapability ? capability[i] : 1) * (bySalience ? salience[i * issues.length + k] : 1);
    total += weight[i];
  }
  if (!(total > 0))
    throw new RangeError(
      `nobody has any ${weights} on "${issues[k]}", so no stance on it counts; ${REMEDY[weights]}`,
    );
  return weight;
}

const REMEDY: Readonly<Record<Weights, string>> = {
  none: 'add an actor',
  capability: 'give somebody a capability above 0',
  salience: 'give somebody a salience above 0',
  influence: 'give somebody with a capability above 0 a salience above 0',
};

/** Where each actor stands on issue `k`. */
export function positionsOn({ actors, issues, position }: Group, k: number): Float64Array {
  return Float64Array.from(actors, (_, i) => position[i * issues.length + k]);
}

/** Indices of positions from the lowest to the highest. */
export function orderOf(position: Float64Array): Int32Array {
  return Int32Array.from(position.keys()).sort((i, j) => position[i] - position[j] || i - j);
}
