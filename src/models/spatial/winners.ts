import { coalitions } from './coalitions.ts';
import { type Distinct, distinctPositions } from './distinct.ts';
import { condorcetElection, type Election } from './pce.ts';
import type { VictoryModel } from './victory.ts';
import type { VotingRule } from './vote.ts';

/** The positions that are held, and the chance of each to win an election among them. */
export interface Winners {
  readonly distinct: Distinct;
  /** in the order of `distinct.first` */
  readonly probability: Float64Array;
}

/** Rules of an election over positions. */
export interface ElectionRules {
  readonly voting: VotingRule;
  readonly victory: VictoryModel;
  readonly election: Election;
}

/**
 * The chance of each position that is held to win, were it decided now: an election over the positions that differ.
 *
 * @param position actors x issues, 0-1
 * @param weight of each actor's vote
 * @param worth what the position of actor j is worth to actor i, at `j * actors + i`
 */
export function winners(
  rules: ElectionRules,
  position: Float64Array,
  weight: Float64Array,
  worth: Float64Array,
): Winners {
  const actors = weight.length;
  const distinct = distinctPositions(position, position.length / actors);
  const options = distinct.first.length;
  const each = new Float64Array(options * actors);
  distinct.first.forEach((holder, option) => {
    each.set(worth.subarray(holder * actors, (holder + 1) * actors), option * actors);
  });
  const coalition = new Float64Array(options * options);
  coalitions(rules.voting, weight, each, options, coalition);
  return { distinct, probability: condorcetElection(coalition, options, rules.victory, rules.election) };
}
