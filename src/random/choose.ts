import { chooseRoughly } from './chooseRoughly.ts';
import { uniform } from './draw.ts';
import { gumbel } from './gumbel.ts';
import { BINS, gumbelCeiling } from './gumbelBounds.ts';
import type { DrawKind } from './kinds.ts';
import { combine } from './nameHash.ts';
import type { Stream } from './stream.ts';

/**
 * Which option an actor takes: the one with the greatest utility plus its own Gumbel noise. The odds are
 * those of the multinomial logit, P(i) = exp(utility_i) / sum of exp(utility_j).
 *
 * Each option has one draw, named by (subject, occasion, option), so adding, removing or reordering options
 * leaves the noise of the others unchanged: a new option can only win itself, never hand the choice from one
 * old option to another. Ties go to the smaller option hash, never to the order of listing. About 50 ns per
 * option, allocates nothing.
 *
 * To choose by given probabilities, pass their logarithms as utilities.
 *
 * @param utilities utility of each option in units of the noise (divide by the noise scale first); -Infinity:
 * impossible
 * @param n how many of them are in use, 1 <= n <= length of both arrays
 * @param stream seed, slot and epoch
 * @param kind usually `DRAW_KIND.choice`
 * @param subject who chooses, a 32-bit id or hash
 * @param occasion which choice it is, a 32-bit hash
 * @param optionHashes `nameHash` of each option's name, all different
 * @returns the index of the chosen option
 * @throws RangeError if there is no possible option, or a utility is NaN or Infinity
 *
 * Source: D. McFadden, "Conditional logit analysis of qualitative choice behavior", in P. Zarembka (ed.),
 * Frontiers in Econometrics, 1974, 105-142.
 */
export function chooseIndex(
  utilities: Float64Array,
  n: number,
  stream: Stream,
  kind: DrawKind,
  subject: number,
  occasion: number,
  optionHashes: Uint32Array,
): number {
  requirePossible(utilities, n);
  // mostly one option is ahead of all others whatever their noise is within its bin; then no logarithm is needed
  const ahead = chooseRoughly(utilities, 0, n, stream, kind, subject, occasion, optionHashes);
  return ahead < 0 ? foremost(utilities, n, stream, kind, subject, occasion, optionHashes) : ahead;
}

function requirePossible(utilities: Float64Array, n: number): void {
  let possible = 0;
  for (let i = 0; i < n; i++) {
    const utility = utilities[i];
    if (!(utility < Infinity))
      throw new RangeError(`utility of option ${i} is ${utility}; it must be a finite number or -Infinity`);
    if (utility > -Infinity) possible++;
  }
  if (possible === 0)
    throw new RangeError(`none of ${n} options is possible; give at least one a utility above -Infinity`);
}

/** The option of the greatest score, computed for all that may exceed the best so far. */
function foremost(
  utilities: Float64Array,
  n: number,
  stream: Stream,
  kind: DrawKind,
  subject: number,
  occasion: number,
  optionHashes: Uint32Array,
): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let i = 0; i < n; i++) {
    const utility = utilities[i];
    if (utility === -Infinity) continue;
    const u = uniform(stream, kind, subject, combine(occasion, optionHashes[i]));
    if (utility + gumbelCeiling[(u * BINS) | 0] < bestScore) continue;
    const score = utility + gumbel(u);
    if (best < 0 || score > bestScore || (score === bestScore && optionHashes[i] < optionHashes[best])) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
