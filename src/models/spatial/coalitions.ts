import { forPart, VOTE_SHAPES, type VotingRule, voteShare } from './vote.ts';

/** What stands behind every option even if nobody votes for it: keeps ratios of strengths from being 0 / 0. */
const FLOOR = 1e-8;

/**
 * Strength of support in each pair of options: C_ij = 1e-8 + the votes, by weight, of all who prefer i to j. Each pair is
 * put to the vote once, the later option against the earlier (this matters under ASymProsp alone).
 *
 * @param utility what option o is worth to voter v, at `o * voters + v`
 * @param into options x options, filled at `i * options + j`
 *
 * KTAB's program, `Model::coalitions`.
 */
export function coalitions(
  rule: VotingRule,
  weight: Float64Array,
  utility: Float64Array,
  options: number,
  into: Float64Array,
): void {
  const voters = weight.length;
  const { linear, cubic, binary, gain } = VOTE_SHAPES[rule];
  for (let i = 0; i < options; i += 1) {
    into[i * options + i] = FLOOR;
    for (let j = 0; j < i; j += 1) {
      let forI = FLOOR;
      let forJ = FLOOR;
      for (let v = 0; v < voters; v += 1) {
        const vote =
          weight[v] *
          voteShare(linear, cubic, binary, gain, utility[i * voters + v] - utility[j * voters + v]);
        forI += forPart(vote);
        forJ += forPart(-vote);
      }
      into[i * options + j] = forI;
      into[j * options + i] = forJ;
    }
  }
}
