import { utility } from './distance.ts';
import { perceivedRisk } from './risk.ts';
import type { Scene } from './scene.ts';
import { forPart, VOTE_SHAPES, voteShare } from './vote.ts';

/** What each principal of a challenge has at least: keeps strengths from being 0 / 0. */
const FLOOR = 1e-10;

/** How an actor sees the others when `initiator` is about to challenge somebody; one entry an actor. */
export interface Eyes {
  /** the risk attitude he takes each for */
  readonly risk: Float64Array;
  /** what the initiator's position is worth to each */
  readonly ofInitiator: Float64Array;
  /** what each one's own position is worth to him */
  readonly ofOwn: Float64Array;
}

export function eyesFor(actors: number): Eyes {
  return {
    risk: new Float64Array(actors),
    ofInitiator: new Float64Array(actors),
    ofOwn: new Float64Array(actors),
  };
}

/** Looks at the scene through the eyes of `viewer`. */
export function lookAs(scene: Scene, viewer: number, initiator: number, eyes: Eyes): void {
  const { distance, risk, switches, arena } = scene;
  const { actors } = arena;
  for (let n = 0; n < actors; n += 1) {
    const seen = perceivedRisk(switches.riskAdjustment, risk[viewer], risk[n]);
    eyes.risk[n] = seen;
    eyes.ofInitiator[n] = utility(distance[initiator * actors + n], seen);
    eyes.ofOwn[n] = utility(distance[n * actors + n], seen);
  }
}

/**
 * The chance that `i` beats `j` if he challenges him, as seen by whoever's `eyes` these are (looking at initiator `i`).
 *
 * Each principal brings the vote of his influence between both positions. A third party n first asks how the
 * principals would fare with n's own plain vote added (chance p for i), and then votes between joining i and joining
 * j by the sum of utilities that he expects of the three positions at stake. In semi-commitment he shares a defeat
 * (all three move to the winner's position) and keeps his own position in a victory, so that joining i has the
 * advantage
 *
 *   (p (2 u_i + u_n) + (1 - p) 3 u_j) - (p 3 u_i + (1 - p) (2 u_j + u_n)) = p (u_n - u_i) + (1 - p) (u_j - u_n),
 *
 * with u_i, u_j, u_n the utility to n of the positions of i, j and himself. With no commitment (he always keeps his
 * position) or full commitment (he always moves) both sums are the same, so that no third party ever votes.
 *
 * O(actors), without allocation. KTAB's program, `SMPState::probEduChlg`.
 */
export function chanceSeen(scene: Scene, eyes: Eyes, i: number, j: number): number {
  const { arena, distance, switches } = scene;
  const { actors, influence } = arena;
  const { linear, cubic, binary, gain } = VOTE_SHAPES[switches.voting];
  const { risk, ofInitiator, ofOwn } = eyes;
  const row = j * actors;
  const better = ofOwn[i] - utility(distance[row + i], risk[i]);
  const voteI = influence[i] * voteShare(linear, cubic, binary, gain, better);
  const voteJ = influence[j] * voteShare(linear, cubic, binary, gain, ofInitiator[j] - ofOwn[j]);
  const aloneI = FLOOR + forPart(voteI) + forPart(voteJ);
  const aloneJ = FLOOR + forPart(-voteI) + forPart(-voteJ);
  if (switches.commitment !== 'SemiCommit') return aloneI / (aloneI + aloneJ);
  let forI = aloneI;
  let forJ = aloneJ;
  for (let n = 0; n < actors; n += 1) {
    if (n === i || n === j) continue;
    const weight = influence[n];
    const atI = ofInitiator[n];
    const atJ = utility(distance[row + n], risk[n]);
    const plain = weight * voteShare(linear, cubic, binary, gain, atI - atJ);
    const withI = aloneI + forPart(plain);
    const p = withI / (withI + aloneJ + forPart(-plain));
    const joinI = p * (ofOwn[n] - atI) + (1 - p) * (atJ - ofOwn[n]);
    const vote = weight * voteShare(linear, cubic, binary, gain, joinI);
    forI += forPart(vote);
    forJ += forPart(-vote);
  }
  return forI / (forI + forJ);
}

/**
 * What actor `k` gains (utility, summed over both positions) if the initiator challenges `j` with the given chance,
 * as seen through `eyes`. With probability 1 - S_j (S_j the attention of j) the challenged yields without a contest:
 *
 *   (1 - S_j) 2 u_i + S_j (chance 2 u_i + (1 - chance) 2 u_j) - (u_i + u_j).
 */
export function gainSeen(scene: Scene, eyes: Eyes, chance: number, k: number, j: number): number {
  const { arena, distance } = scene;
  const attention = arena.attention[j];
  const atI = eyes.ofInitiator[k];
  const atJ = utility(distance[j * arena.actors + k], eyes.risk[k]);
  const contest = chance * (2 * atI) + (1 - chance) * (2 * atJ);
  return (1 - attention) * (2 * atI) + attention * contest - (atI + atJ);
}
