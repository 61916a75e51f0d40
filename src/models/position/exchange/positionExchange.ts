import * as z from 'zod';
import type { Group, Settlement } from '../../group.ts';
import type { Model } from '../../model.ts';
import { STOKMAN_VAN_OOSTEN_1994 } from '../citations.ts';
import { weightedAverage } from '../weightedAverage.ts';
import { positionsOn, weightsOn } from '../weights.ts';
import { canonicalGroup } from './canonicalGroup.ts';
import { type Exchange, possibleExchanges, type Side } from './possibleExchanges.ts';
import { realizedExchanges } from './realizedExchanges.ts';

/** One side of an exchange that was made, in names and on the scale. */
interface Move {
  readonly actor: string;
  readonly issue: string;
  readonly from: number;
  readonly to: number;
  /** what his whole way to the other's position would cost him and bring the other, in points times salience */
  readonly cost: number;
  readonly benefit: number;
  /** the most he could gain: what is left to him when the other only breaks even */
  readonly mostGain: number;
}

interface ExchangeMade {
  readonly gain: number;
  /** who goes the whole way */
  readonly whole: Move;
  readonly part: Move;
  /** how far the part side has to go, in points, for the whole side to break even, and how far he can go himself */
  readonly leastWay: number;
  readonly mostWay: number;
}

export interface ExchangeAnswer extends Settlement {
  /** forecast if nothing is exchanged: the mean weighted by influence */
  readonly before: Float64Array;
  /** how many exchanges were possible, including those that would gain nothing */
  readonly possible: number;
  readonly exchanges: ExchangeMade[];
  /** exchanges that another of the same gain was preferred to, and that it made impossible */
  readonly ties: number;
  /** where actors stand after all exchanges: actors x issues */
  readonly position: Float64Array;
}

/**
 * Exchange of positions at equal gains: pairs of actors trade, each giving way on the issue that means less to him, from the most
 * gainful exchange downward; no position is used twice. The outcome is then the mean weighted by influence.
 */
export const positionExchange: Model<Group, Record<string, never>, ExchangeAnswer> = {
  id: 'position-exchange',
  title: 'Exchange of positions',
  question: 'position',
  claim:
    'Pairs of opponents trade: each gives way on the issue that he cares for less, before all compromise.',
  citations: [
    STOKMAN_VAN_OOSTEN_1994,
    {
      authors: 'foarsitter',
      year: 2017,
      title: 'decide-exchange-model',
      where: 'Python program, its tests and its sample data (revision 069af26)',
    },
  ],
  parameters: z.strictObject({}),
  limits: [
    'Needs at least two issues that are decided together; with one it is the compromise model.',
    'Of equally good trades the first is made, and rounding decides which are equal.',
    'One sitting: what actors would trade again from their new positions is not followed.',
    'Nobody objects to what a trade of others costs him.',
    'Issues of different units must be put on one scale first.',
  ],
  replication: [
    {
      literature: 'decide-exchange-model',
      status: 'reproduced',
      extent:
        'outcomes, gains, losses and shifts of the two-actor test; number of exchanges and the two best of the sample data',
    },
  ],
  run(listed) {
    const { group, seat } = canonicalGroup(listed);
    const issues = group.issues.length;
    const weights = group.issues.map((_, k) => weightsOn(group, k, 'influence'));
    const influence = Float64Array.from(weights, (weight) => weight.reduce((sum, w) => sum + w, 0));
    const before = Float64Array.from(weights, (weight, k) => weightedAverage(positionsOn(group, k), weight));
    const possible = possibleExchanges(group, before, influence);
    const { made, ties } = realizedExchanges(possible, issues);
    const exchanges = made.map((exchange) => describe(group, exchange));
    const after = { ...group, position: group.position.slice() };
    const position = listed.position.slice();
    made.forEach(({ whole, part }, n) => {
      for (const [{ actor, supplies }, { to }] of [
        [whole, exchanges[n].whole],
        [part, exchanges[n].part],
      ] as const) {
        after.position[actor * issues + supplies] = to;
        position[seat[actor] * issues + supplies] = to;
      }
    });
    const forecast = Float64Array.from(weights, (weight, k) =>
      weightedAverage(positionsOn(after, k), weight),
    );
    return { forecast, before, possible: possible.length, exchanges, ties, position };
  },
};

function describe(group: Group, { whole, part, gain, share, least, most }: Exchange): ExchangeMade {
  const at = ({ supplies }: Side, actor: number): number =>
    group.position[actor * group.issues.length + supplies];
  const way = at(part, whole.actor) - at(part, part.actor);
  const moveOf = (side: Side, to: number, mostGain: number): Move => ({
    actor: group.actors[side.actor],
    issue: group.issues[side.supplies],
    from: at(side, side.actor),
    to,
    cost: side.cost,
    benefit: side.benefit,
    mostGain,
  });
  return {
    gain,
    whole: moveOf(whole, at(whole, part.actor), part.benefit * most - whole.cost),
    part: moveOf(part, at(part, part.actor) + share * way, whole.benefit - part.cost * least),
    leastWay: least * Math.abs(way),
    mostWay: most * Math.abs(way),
  };
}
