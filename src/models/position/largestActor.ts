import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { THOMSON_2006 } from './citations.ts';
import { weightedAverage } from './weightedAverage.ts';
import { positionsOn, weightsOn } from './weights.ts';

/** Weights that differ by less than this part are held to be equal. */
const EQUAL = 1e-12;

interface Parameters {
  readonly actor?: string | undefined;
  readonly by: 'capability' | 'salience' | 'influence';
}

export interface LargestAnswer extends Settlement {
  /** for each issue whose position was taken; several where they are equally strong, and then the mean of theirs */
  readonly actors: string[][];
}

/** A baseline: the strongest actor, or one that is named, gets what he wants. */
export const largestActor: Model<Group, Parameters, LargestAnswer> = {
  id: 'largest-actor',
  title: 'The strongest actor decides',
  question: 'position',
  claim: 'Whoever is strongest, or proposes, has his way.',
  citations: [THOMSON_2006],
  parameters: z.strictObject({
    actor: z.string().optional().describe('name of the actor to follow; the strongest if left out'),
    by: z
      .enum(['capability', 'salience', 'influence'])
      .default('capability')
      .describe('what makes an actor the strongest'),
  }),
  limits: ['A yardstick, not a theory.'],
  replication: [
    {
      literature: 'deu-3',
      status: 'cannot',
      extent:
        "errors of the Commission's position on EU legislation: the data set cannot be shipped with this package",
    },
  ],
  run(group, { actor, by }) {
    const chosen = group.issues.map((_, k) =>
      actor === undefined ? strongestOn(group, k, by) : [indexOf(group, actor)],
    );
    return {
      forecast: Float64Array.from(chosen, (indices, k) => {
        const positions = positionsOn(group, k);
        return weightedAverage(
          Float64Array.from(indices, (i) => positions[i]),
          new Float64Array(indices.length).fill(1),
        );
      }),
      actors: chosen.map((indices) => indices.map((i) => group.actors[i])),
    };
  },
};

function strongestOn(group: Group, k: number, by: Parameters['by']): number[] {
  const weight = weightsOn(group, k, by);
  const most = weight.reduce((largest, each) => Math.max(largest, each), 0);
  return [...weight.keys()].filter((i) => weight[i] >= most * (1 - EQUAL));
}

function indexOf({ actors }: Group, name: string): number {
  const index = actors.indexOf(name);
  if (index < 0) throw new RangeError(`no actor is named "${name}"; actors are ${actors.join(', ')}`);
  return index;
}
