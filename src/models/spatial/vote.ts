/** How much of a voter's weight answers to an advantage in utility, under the names of KTAB's files. */
export const VOTING_RULES = ['Binary', 'PropBin', 'Proportional', 'PropCbc', 'Cubic', 'ASymProsp'] as const;
export type VotingRule = (typeof VOTING_RULES)[number];

/** A rule as numbers: factors of the advantage, of its cube and of its side, and what gains count against losses. */
export interface VoteShape {
  readonly linear: number;
  readonly cubic: number;
  readonly binary: number;
  readonly gain: number;
}

export const VOTE_SHAPES: Readonly<Record<VotingRule, VoteShape>> = {
  Binary: { linear: 0, cubic: 0, binary: 1, gain: 1 },
  PropBin: { linear: 0.8, cubic: 0, binary: 0.2, gain: 1 },
  Proportional: { linear: 1, cubic: 0, binary: 0, gain: 1 },
  PropCbc: { linear: 0.5, cubic: 0.5, binary: 0, gain: 1 },
  Cubic: { linear: 0, cubic: 1, binary: 0, gain: 1 },
  ASymProsp: { linear: 1, cubic: 0, binary: 0, gain: 2 / 3 },
};

/** One over the least advantage that is worth a full binary vote: below it, rounding must not decide. */
const FULL_VOTE = 1e8;

/**
 * Share of his weight that a voter puts behind an option that is better for him by the advantage t (utility, -3 to 3;
 * negative: against it):
 *
 *   linear t + cubic t^3 + binary b, times `gain` if t > 0, with b = 1e8 t kept within -1 to 1.
 *
 * Under ASymProsp gains count 2/3 of losses, so that the share for i over j is not minus the share for j over i: a
 * count that asks each pair once, as KTAB's does, then depends on the order of the options.
 *
 * B. P. Wise, L. Lester and B. Efird, "An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)",
 * KAPSARC 2015; KTAB's program, `Model::vote`.
 */
export function voteShare(
  linear: number,
  cubic: number,
  binary: number,
  gain: number,
  advantage: number,
): number {
  let share = advantage * (linear + cubic * advantage * advantage);
  if (binary !== 0) share += binary * Math.min(1, Math.max(-1, advantage * FULL_VOTE));
  return gain !== 1 && advantage > 0 ? share * gain : share;
}

/** What a vote adds to the side it is counted for: itself if positive, else nothing. Exact, and without a branch. */
export function forPart(vote: number): number {
  return 0.5 * (Math.abs(vote) + vote);
}
