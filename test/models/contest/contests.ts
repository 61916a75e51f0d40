import fc from 'fast-check';
import type { Contest } from '../../../src/models/index.ts';

/** A contest, from pairs of weight and gain. */
export const contestOf = (
  voters: readonly (readonly [weight: number, gain: number])[],
  majority = 0.5,
): Contest => ({
  voters: voters.length,
  weight: Float64Array.from(voters, ([weight]) => weight),
  gain: Float64Array.from(voters, ([, gain]) => gain),
  majority,
});

const gain = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(-1, 0, 0.5, 1));

/** Contests with weights in whole numbers, or any that are neither absurdly small nor large. */
export const contests = (whole: boolean, most = 10): fc.Arbitrary<Contest> =>
  fc
    .tuple(
      fc.array(
        fc.tuple(
          whole ? fc.integer({ min: 1, max: 9 }) : fc.double({ min: 0.01, max: 9, noNaN: true }),
          gain,
        ),
        { minLength: 1, maxLength: most },
      ),
      fc.constantFrom(0.5, 2 / 3, 0.4, 0.75),
    )
    .map(([voters, majority]) => contestOf(voters, majority));

/** The chance that weights for it exceed the majority, by going through all ways to vote. */
export function chanceByHand(contest: Contest, chanceOf: (gain: number) => number): number {
  const { voters, weight, gain: gains, majority } = contest;
  const all = weight.reduce((sum, w) => sum + w, 0);
  let chance = 0;
  for (let ways = 0; ways < 1 << voters; ways += 1) {
    let votesFor = 0;
    let likelihood = 1;
    for (let i = 0; i < voters; i += 1) {
      const p = chanceOf(gains[i]!);
      const yes = (ways & (1 << i)) !== 0;
      likelihood *= yes ? p : 1 - p;
      if (yes) votesFor += weight[i]!;
    }
    if (votesFor > majority * all + 1e-9) chance += likelihood;
  }
  return chance;
}
