import * as z from 'zod';
import type { Group, Settlement } from '../group.ts';
import type { Model } from '../model.ts';
import { KALAI_1977, NASH_1950, THOMSON_2006 } from './citations.ts';
import { referenceOn } from './referencePoint.ts';
import { rootOf } from './rootOf.ts';
import { positionsOn, type Weights, weightsOn, weightsParameter } from './weights.ts';

interface Parameters {
  readonly weights: Weights;
  readonly disagreement: 'breakdown' | 'reference';
  readonly loss: number;
}

export interface BargainingAnswer extends Settlement {
  /** for each issue whether anything is better for all than no agreement */
  readonly outcome: ('agreement' | 'no agreement')[];
}

/**
 * The asymmetric Nash bargaining solution: the point x that makes
 *
 *   product over i of (u_i(x) - d_i)^w_i
 *
 * largest, with u_i(x) = -((x - x_i) / scale)^2, weights w_i and what i has without agreement, d_i:
 *
 * - `breakdown`: -loss for everybody, with loss >= 1, so worse than any point of the scale. The larger the loss, the nearer is
 *   the solution to the weighted mean.
 * - `reference`: u_i of the reference point q. All gain only if all with weight stand on one side of q; then the solution lies
 *   between their nearest and farthest position, else it is q, and there is no agreement.
 *
 * The logarithm of the product is concave in x; its derivative falls, and is halved down to its root.
 */
export const nashBargaining: Model<Group, Parameters, BargainingAnswer> = {
  id: 'nash-bargaining',
  title: 'Asymmetric Nash bargaining',
  question: 'position',
  claim:
    'Those who must all agree settle where the weighted product of their gains over no agreement is largest.',
  citations: [NASH_1950, KALAI_1977, THOMSON_2006],
  parameters: z.strictObject({
    weights: weightsParameter('influence'),
    disagreement: z
      .enum(['breakdown', 'reference'])
      .default('breakdown')
      .describe('without agreement: an equal loss for everybody, or the reference point'),
    loss: z
      .number()
      .min(1)
      .max(1e6)
      .default(2)
      .describe('loss by breakdown; 1 is what the far end of the scale costs whoever stands at the other'),
  }),
  limits: [
    'Everybody with any weight has a veto: with a reference point between the positions nothing changes.',
    'Quadratic utilities and the loss by breakdown are assumptions, not measurements.',
  ],
  replication: [
    {
      literature: 'schelling-2026',
      status: 'cannot',
      extent:
        'mean error with a reference point on part of a data set that cannot be shipped with this package',
    },
  ],
  run(group, { weights, disagreement, loss }) {
    const scale = group.high - group.low;
    const forecast = new Float64Array(group.issues.length);
    const outcome: BargainingAnswer['outcome'] = [];
    for (let k = 0; k < forecast.length; k += 1) {
      const all = positionsOn(group, k);
      const allWeights = weightsOn(group, k, weights);
      const position = all.filter((_, i) => allWeights[i] > 0);
      const weight = allWeights.filter((w) => w > 0);
      const reference = disagreement === 'reference' ? referenceOn(group, k) : undefined;
      const settled =
        reference === undefined
          ? afterBreakdown(position, weight, loss * scale * scale)
          : against(reference, position, weight);
      forecast[k] = settled ?? reference!;
      outcome.push(settled === undefined ? 'no agreement' : 'agreement');
    }
    return { forecast, outcome };
  },
};

/** Largest product of (loss - distance^2)^weight: where the sum of weight (x_i - x) / (loss - distance^2) is 0. */
function afterBreakdown(position: Float64Array, weight: Float64Array, loss: number): number {
  const { lowest, highest } = endsOf(position);
  return rootOf(lowest, highest, (x) => {
    let slope = 0;
    for (let i = 0; i < position.length; i += 1) {
      const away = position[i] - x;
      // With the least loss, somebody at the far end of the scale would have nothing left: his veto is absolute.
      const left = Math.max(loss - away * away, Number.MIN_VALUE);
      slope += (weight[i] * away) / left;
    }
    return slope;
  });
}

/**
 * Largest product of gains over reference point q, undefined if nothing is better for all. A gain is (x - q) (2 x_i - q - x), so
 * in terms of t = |x - q| and a_i = |x_i - q| the solution has total weight / t = sum of weight / (2 a_i - t).
 */
function against(q: number, position: Float64Array, weight: Float64Array): number | undefined {
  const above = position.every((x) => x > q);
  if (!above && !position.every((x) => x < q)) return undefined;
  const away = position.map((x) => Math.abs(x - q));
  const { lowest, highest } = endsOf(away);
  // At twice the nearest distance the nearest actor gains nothing.
  const moved = rootOf(lowest, Math.min(highest, 2 * lowest), (t) => {
    let slope = 0;
    for (let i = 0; i < away.length; i += 1) {
      const left = 2 * away[i] - t;
      slope += weight[i] * (1 / t - 1 / Math.max(left, Number.MIN_VALUE));
    }
    return slope;
  });
  return above ? q + moved : q - moved;
}

function endsOf(values: Float64Array): { lowest: number; highest: number } {
  return {
    lowest: values.reduce((least, each) => Math.min(least, each), Infinity),
    highest: values.reduce((most, each) => Math.max(most, each), -Infinity),
  };
}
