import { MOST_MEMBERS, markSelfEnforcing, type Strengths, weakestRulers } from './selfEnforcing.ts';

/** Memory for groups of up to `most` members, to be used again and again. */
export interface CoalitionScratch {
  readonly strength: Float64Array;
  readonly hurdle: Float64Array;
  readonly marks: Uint8Array;
}

/** Memory for `rulingMask`: 17 bytes for each of 2^most sets. */
export function coalitionScratch(most: number): CoalitionScratch {
  if (!(most >= 1 && most <= MOST_MEMBERS))
    throw new RangeError(`${most} members; ruling coalitions are found among 1 to ${MOST_MEMBERS}`);
  const sets = 1 << most;
  return {
    strength: new Float64Array(sets),
    hurdle: new Float64Array(sets),
    marks: new Uint8Array(sets),
  };
}

/** Who rules, as a bit set; `generic` is false where another set ties with it. */
export interface RulingMask {
  mask: number;
  generic: boolean;
}

/**
 * The ruling coalition of a group, for callers that ask often: fills `into` and allocates next to nothing. Measured: 0.3 ms
 * with 12 members, 20 ms with 16.
 *
 * @param power of each member, whole numbers > 0 (scale up first; their sum times the denominator below 2^53)
 * @param members how many of them are in use, at most as many as the scratch was made for
 * @param alpha the share of power that must be exceeded, as a fraction of whole numbers, 1/2 <= alpha < 1
 * @param into where the answer goes; among tied sets the one with the smallest bit set
 */
export function rulingMask(
  power: Float64Array,
  members: number,
  alpha: { readonly numerator: number; readonly denominator: number },
  scratch: CoalitionScratch,
  into: RulingMask,
): void {
  const strengths = strengthsOf(power, members, alpha, scratch);
  markSelfEnforcing(strengths, false, scratch.marks);
  const rulers = weakestRulers(strengths, false, scratch.marks);
  into.mask = rulers[0]!;
  into.generic = rulers.length === 1;
}

/** Sums of power over all sets, times the denominator, against the numerator times the sum. */
export function strengthsOf(
  power: Float64Array,
  members: number,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  { strength, hurdle }: CoalitionScratch,
): Strengths {
  strength[0] = 0;
  for (let set = 1; set < 1 << members; set += 1) {
    const rest = set & (set - 1);
    strength[set] = strength[rest] + power[31 - Math.clz32(set ^ rest)] * denominator;
  }
  for (let set = 0; set < 1 << members; set += 1) hurdle[set] = (strength[set] / denominator) * numerator;
  return { members, strength, hurdle };
}
