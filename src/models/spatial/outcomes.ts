import type { Group, Settlement } from '../group.ts';
import { TIE } from './targets.ts';
import type { Winners } from './winners.ts';

/** A position, who holds it, and its chance to win. */
interface Outcome {
  /** one number an issue, on the scale of the group */
  readonly position: Float64Array;
  readonly holders: readonly string[];
  readonly probability: number;
}

/** What may come of an election over positions. */
export interface Outcomes extends Settlement {
  /** mean of the positions by their probability, on the scale of the group */
  readonly forecast: Float64Array;
  /**
   * the positions voted on, in the order of the first holder of each; those nearer than 0.001 of the scale count as
   * one
   */
  readonly outcomes: readonly Outcome[];
  /** places in `outcomes` of the likeliest; several if tied to 1e-12 */
  readonly mostProbable: readonly number[];
}

/** Tells what an election over `position` (actors x issues, 0-1) came to, on the scale of the group. */
export function outcomesOf(group: Group, position: Float64Array, won: Winners): Outcomes {
  const issues = group.issues.length;
  const outcomes = won.distinct.first.map((holder, place) => ({
    position: onGroupScale(group, position.subarray(holder * issues, (holder + 1) * issues)),
    holders: group.actors.filter((_, i) => won.distinct.of[i] === place),
    probability: won.probability[place],
  }));
  return { forecast: meanOf(outcomes, issues), outcomes, mostProbable: likeliest(won.probability) };
}

/** Puts positions of 0-1 back on the scale of the group. */
export function onGroupScale(group: Group, position: Float64Array): Float64Array {
  return position.map((x) => group.low + x * (group.high - group.low));
}

function meanOf(outcomes: readonly Outcome[], issues: number): Float64Array {
  const mean = new Float64Array(issues);
  for (const { position, probability } of outcomes)
    for (let k = 0; k < issues; k += 1) mean[k] += probability * position[k];
  return mean;
}

function likeliest(probability: Float64Array): number[] {
  const best = probability.reduce((most, p) => Math.max(most, p), 0);
  return Array.from(probability.keys()).filter((place) => best - probability[place] <= TIE);
}
