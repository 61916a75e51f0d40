import * as z from 'zod';
import type { Model } from '../model.ts';

const PARAMETERS = z.strictObject({
  coalition: z
    .int()
    .min(1)
    .default(10)
    .describe('size of the winning coalition, W: whose support keeps the leader in place'),
  selectorate: z
    .int()
    .min(1)
    .default(50)
    .describe('size of the selectorate, S: all who could come to be in such a coalition'),
  population: z.int().min(1).default(1000).describe('residents, N, all of whom work and pay taxes'),
  price: z
    .number()
    .positive()
    .default(100)
    .describe('price of one unit of the public good, p; a private good costs 1 each'),
  patience: z.number().min(0).lt(1).default(0.5).describe('weight of the next period, delta, 0 to below 1'),
  tax: z
    .number()
    .min(0)
    .lt(1)
    .default(0.5)
    .describe('share of what is earned that is taken, r, 0 to below 1'),
});
type Parameters = z.infer<typeof PARAMETERS>;

/** What a budget buys: the public good, the private good of each member of the coalition, and what the two are worth to him. */
interface Bundle {
  readonly publicGood: number;
  readonly privateGood: number;
  readonly worth: number;
}

export interface SelectorateAnswer {
  /** W / S: chance that somebody who helps a challenger is still in the coalition once it is settled; low norm, high loyalty */
  readonly loyaltyNorm: number;
  /** share of the day that residents work, and what they pay in all */
  readonly effort: number;
  readonly revenue: number;
  /** the most that a challenger can offer in his first period: he spends everything */
  readonly challenger: Bundle;
  /** what the leader has to give to keep his coalition, each period */
  readonly leader: Bundle;
  /** share of the revenue that he spends; he keeps the rest */
  readonly spentShare: number;
  readonly kept: number;
}

/**
 * The price of staying in office, after the selectorate theory. Worth of goods: sqrt(public) + sqrt(private); a budget is spent
 * best with public : private = W^2 : p^2. Residents work e = (1 - r) / (2 - r) of their time and pay R = N r e.
 *
 * The chapter's condition for a leader to stay is that his coalition is no worse off with him for good than with the
 * challenger's best offer now and, later, the challenger's steady policy without the private good but for a chance W / S. The
 * closed form of the leader's steady best reply is ours, for a given revenue R:
 *
 *   spent / R = [(W + p) / (W + p (1 + D))]^2,   D = delta (1 - W / S) / (1 - delta).
 */
export const selectorate: Model<undefined, Parameters, SelectorateAnswer> = {
  id: 'selectorate',
  title: 'Selectorate: the price of loyalty',
  question: 'survival',
  claim:
    'A leader who needs few out of many can buy them cheaply, since whoever deserts him is unlikely to be needed by the next.',
  citations: [
    {
      authors: 'B. Bueno de Mesquita, A. Smith, R. M. Siverson and J. D. Morrow',
      year: 2003,
      title: 'The Logic of Political Survival',
      where: 'MIT Press, chapter 3',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Stylized: the payoffs and the condition follow the book at second hand, the closed form is derived here for a fixed budget.',
    'No numbers are published for it; the signs (more spent with a larger W, less with a larger S) are those of the theory.',
    'Measuring W and S in a given regime is the weak point of the theory.',
  ],
  replication: [
    {
      literature: 'bueno-de-mesquita-2003',
      status: 'cannot',
      extent: 'the book prints no numbers to compare with; values computed here guard against change',
    },
  ],
  run(_, { coalition, selectorate: all, population, price, patience, tax }) {
    if (coalition > all || all > population)
      throw new RangeError(
        `a coalition of ${coalition} in a selectorate of ${all} in a population of ${population}: each must fit in the next`,
      );
    const loyaltyNorm = coalition / all;
    const effort = (1 - tax) / (2 - tax);
    const revenue = population * tax * effort;
    const risk = (patience * (1 - loyaltyNorm)) / (1 - patience);
    const root = (coalition + price) / (coalition + price * (1 + risk));
    const spentShare = root * root;
    return {
      loyaltyNorm,
      effort,
      revenue,
      challenger: bestBundle(revenue, coalition, price),
      leader: bestBundle(revenue * spentShare, coalition, price),
      spentShare,
      kept: revenue * (1 - spentShare),
    };
  },
};

/** The bundle worth most to a member of the coalition among those that cost this much. */
function bestBundle(budget: number, coalition: number, price: number): Bundle {
  const publicGood = (budget * coalition) / (price * (coalition + price));
  const privateGood = (budget * price) / (coalition * (coalition + price));
  return { publicGood, privateGood, worth: Math.sqrt(publicGood) + Math.sqrt(privateGood) };
}
