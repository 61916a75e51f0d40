import * as z from 'zod';
import type { Powers } from '../coalition.ts';
import type { Model } from '../model.ts';
import { ALPHA, alphaOf } from './alpha.ts';
import { nearEqualSizes } from './nearEqualSizes.ts';
import { namesIn, type PowerRange, powerRange } from './powerRange.ts';
import { requirePowers } from './requirePowers.ts';
import { type Rulers, rulersOf } from './rulers.ts';
import { coalitionScratch, strengthsOf } from './rulingMask.ts';

const PARAMETERS = z.strictObject({
  alpha: ALPHA,
  spread: z
    .number()
    .min(0)
    .max(0.99)
    .default(0.1)
    .describe('how roughly powers are known: each is drawn from its value less or plus this share of it'),
  draws: z
    .int()
    .min(0)
    .max(100_000)
    .default(100)
    .describe('how often to draw them; 0 leaves the range out. With 16 members a draw takes some 20 ms'),
});
type Parameters = z.infer<typeof PARAMETERS>;

export interface RulingCoalition extends Rulers {
  readonly members: readonly string[];
  /** sizes that coalitions can have where powers are nearly equal, up to the size of the group */
  readonly nearEqualSizes: readonly number[];
  /** the same question with powers known only roughly */
  readonly range?: PowerRange;
}

/**
 * The ultimate ruling coalition of Acemoglu and others: phi(X) is the weakest set among X itself and those parts of X
 * that win within X (power above alpha of that of X, strictly) and are their own ruling coalition.
 */
export const rulingCoalition: Model<Powers, Parameters, RulingCoalition> = {
  id: 'ruling-coalition',
  title: 'Ultimate ruling coalition',
  question: 'coalition',
  claim:
    'Those rule together who are strong enough to throw the others out and among whom nobody is strong enough to go on: ' +
    'the weakest coalition that wins and that no winning, lasting part can purge.',
  citations: [
    {
      authors: 'D. Acemoglu, G. Egorov and K. Sonin',
      year: 2008,
      title: 'Coalition Formation in Non-Democracies',
      where: 'Review of Economic Studies 75(4), 987-1009',
      doi: '10.1111/j.1467-937X.2008.00503.x',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Knife-edge: a small change of one power can put another set in power. Read `range`, not one answer.',
    'Members care for a share of power alone and look ahead without error; there are no ties, issues or promises.',
    'Written from the abstract of the publication, which gives the sizes; its definitions and worked examples were not seen.',
  ],
  replication: [
    {
      literature: 'acemoglu-2008',
      status: 'reproduced',
      extent:
        'the sizes 1, 3, 7, 15 of the abstract; examples at second hand agree, those in print were not seen',
    },
  ],
  run(powers, { alpha: text, spread, draws }, draw) {
    requirePowers(powers);
    const alpha = alphaOf(text);
    const share = { numerator: Number(alpha.n), denominator: Number(alpha.d) };
    const { members, power } = powers;
    const total = power.reduce((sum, part) => sum + part, 0);
    if (!Number.isSafeInteger(total * share.denominator) || share.denominator > 1_000_000)
      throw new RangeError(
        `a total power of ${total} and alpha = ${alpha.toFraction()} are too fine to compare exactly; round them`,
      );
    const strengths = strengthsOf(
      Float64Array.from(power),
      members.length,
      share,
      coalitionScratch(members.length),
    );
    return {
      members,
      ...rulersOf(strengths, (mask) => namesIn(members, mask)),
      nearEqualSizes: nearEqualSizes(alpha, members.length),
      ...(draws > 0 && { range: powerRange(members, power, share, { spread, draws }, draw) }),
    };
  },
};
