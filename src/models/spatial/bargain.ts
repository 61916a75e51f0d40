import type { Arena } from './arena.ts';
import type { Switches } from './switches.ts';

/** Where both principals would move. */
export interface Bargain {
  readonly initiator: number;
  readonly target: number;
  /** whose view of the contest it comes from */
  readonly view: 'initiator' | 'target' | 'compromise';
  /** one position an issue, 0-1 */
  readonly initiatorTo: Float64Array;
  readonly targetTo: Float64Array;
}

/** Weight that each side's own position has at least for itself. */
const FLOOR = 1e-6;

/** Steps on the scale to which bargains by the mean are rounded, as in KTAB, and all others. */
const COARSE = 1e4;
const FINE = 1e12;

/**
 * The bargain between `i` and `j` (rows of `position`) if `i` would win with probability `p`. On each issue both move
 * to a mean of their positions:
 *
 * - S1P1, S2P2: weights s_i p and s_j (1 - p), or their squares; each side's own weight for its own new position is
 *   1e-6 more, so that the two may differ in the last digit; rounded to four decimals.
 * - S2PMax: the likely loser alone moves, by the share m s_w^2 / (m s_w^2 + (1 - m) s_l^2 + 1e-6) of the way, with
 *   m = |2 p - 1| the margin, s_w and s_l the saliences of winner and loser.
 *
 * What KTAB does not round is rounded to twelve decimals, so that two bargains which differ by rounding alone (each
 * challenges the other, and both see it alike) are the same: a vote between them would otherwise turn on the last
 * bit. New positions are kept on the scale, which they could leave only where `p`, given by another rule, is no
 * probability.
 *
 * KTAB's program, `SMPActor::interpolateBrgn`.
 */
export function bargain(
  arena: Arena,
  position: Float64Array,
  weights: Switches['bargainWeights'],
  i: number,
  j: number,
  p: number,
  view: Bargain['view'],
): Bargain {
  const { issues, salience } = arena;
  const initiatorTo = new Float64Array(issues);
  const targetTo = new Float64Array(issues);
  for (let k = 0; k < issues; k += 1) {
    const a = i * issues + k;
    const b = j * issues + k;
    const meet = weights === 'S2PMax' ? yieldTo : meanOf;
    initiatorTo[k] = meet(weights, position[a], salience[a], p, position[b], salience[b], 1 - p);
    targetTo[k] = meet(weights, position[b], salience[b], 1 - p, position[a], salience[a], p);
  }
  return { initiator: i, target: j, view, initiatorTo, targetTo };
}

type Meet = (
  weights: Switches['bargainWeights'],
  own: number,
  ownSalience: number,
  ownChance: number,
  other: number,
  otherSalience: number,
  otherChance: number,
) => number;

const meanOf: Meet = (weights, own, ownSalience, ownChance, other, otherSalience, otherChance) => {
  const one = ownSalience * ownChance;
  const two = otherSalience * otherChance;
  const ownWeight = (weights === 'S2P2' ? one * one : one) + FLOOR;
  const otherWeight = weights === 'S2P2' ? two * two : two;
  const sum = ownWeight + otherWeight;
  if (!(sum > 0)) return own; // only where the chance is no probability
  const mean = (ownWeight * own + otherWeight * other) / sum;
  return onScale(mean, COARSE);
};

const yieldTo: Meet = (_, own, ownSalience, ownChance, other, otherSalience, otherChance) => {
  const margin = Math.max(0, otherChance - ownChance);
  const pull = margin * (otherSalience * otherSalience);
  const share = pull / (pull + FLOOR + (1 - margin) * (ownSalience * ownSalience));
  return onScale(own + share * (other - own), FINE);
};

function onScale(x: number, steps: number): number {
  return Math.min(1, Math.max(0, Math.floor(0.5 + steps * x) / steps));
}

/** The mean of two bargains between the same sides by the given weights; even where neither weighs anything. */
export function compromise(one: Bargain, two: Bargain, weightOne: number, weightTwo: number): Bargain {
  const nobody = weightOne + weightTwo === 0;
  const first = nobody ? 1 : weightOne;
  const second = nobody ? 1 : weightTwo;
  const mean = (a: Float64Array, b: Float64Array): Float64Array =>
    a.map((x, k) => onScale((first * x + second * b[k]) / (first + second), FINE));
  return {
    initiator: one.initiator,
    target: one.target,
    view: 'compromise',
    initiatorTo: mean(one.initiatorTo, two.initiatorTo),
    targetTo: mean(one.targetTo, two.targetTo),
  };
}
