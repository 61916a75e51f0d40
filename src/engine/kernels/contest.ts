import { DRAW_KIND, uniform } from '../../random/index.ts';
import type { ContestAnswer } from '../chosen.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';

/**
 * The chance that a motion carries by a chosen model of the shelf, from the utilities in scratch: every voting actor weighs one
 * vote, each patron's ordinary members as many as they are, and gains what the motion is worth to him.
 */
export function contestChance(w: World, m: Motion, answer: ContestAnswer): number {
  const { utility, votes, voters, patrons, voterCount, patronCount, chances, groupSizes, own } = w.scratch;
  if (w.scratch.members === 0) return 0;
  for (let i = 0; i < voterCount; i += 1) {
    chances[i] = utility[voters[i]!]!;
    groupSizes[i] = 1;
  }
  for (let i = 0; i < patronCount; i += 1) {
    const at = own.length + patrons[i]!;
    chances[voterCount + i] = utility[at]!;
    groupSizes[voterCount + i] = votes[at]!;
  }
  return answer({
    voters: voterCount + patronCount,
    weight: groupSizes,
    gain: chances,
    majority: m.majority,
  });
}

/** Rolls the outcome that a chosen model gave a chance; those count as for who gain. One draw, named by the motion. */
export function contestBallot(w: World, m: Motion, chance: number): boolean {
  const { scratch } = w;
  const { utility, votes, voters, patrons, own, members } = scratch;
  let yes = 0;
  for (let i = 0; i < scratch.voterCount; i += 1) if (utility[voters[i]!]! > 0) yes += 1;
  for (let i = 0; i < scratch.patronCount; i += 1) {
    const at = own.length + patrons[i]!;
    if (utility[at]! > 0) yes += votes[at]!;
  }
  scratch.capitulated = false;
  scratch.votesFor = yes;
  scratch.votesAgainst = members - yes;
  scratch.votesAbstaining = 0;
  return members > 0 && uniform(w.stream, DRAW_KIND.vote, 0, m.occasion) < chance;
}
