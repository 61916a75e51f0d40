import Fraction from 'fraction.js';
import * as z from 'zod';
import type { Powers } from '../coalition.ts';
import type { Model } from '../model.ts';
import { RATIONAL, rational, type Share, shareOf } from '../power/rational.ts';
import { ALPHA, alphaOf } from './alpha.ts';
import { namesIn } from './powerRange.ts';
import { rankedSums } from './rankedSums.ts';
import { requirePowers } from './requirePowers.ts';
import { type Rulers, rulersOf } from './rulers.ts';
import { type Tie, tiedPower } from './tiedPower.ts';

const PARAMETERS = z.strictObject({
  ties: z
    .array(z.tuple([z.string(), z.string()]))
    .default([])
    .describe('who passes power to whom: [giver, receiver], by name'),
  mutual: z.boolean().default(false).describe('every tie runs both ways'),
  share: RATIONAL.default('3/10').describe(
    'part of his power that a member hands on along one tie, 0 to below 1',
  ),
  cap: RATIONAL.default('1/2').describe('most that he hands on along all his ties together, 0 to below 1'),
  alpha: ALPHA,
});
type Parameters = z.infer<typeof PARAMETERS>;

export interface PatronagePower extends Rulers {
  readonly members: readonly string[];
  /** what each has in the end; the sum is what it was */
  readonly power: readonly Share[];
  readonly given: readonly Share[];
  readonly received: readonly Share[];
}

/** Power after it has run along ties of patronage, and who rules with it. */
export const patronagePower: Model<Powers, Parameters, PatronagePower> = {
  id: 'patronage-power',
  title: 'Power through patronage',
  question: 'coalition',
  claim:
    'A part of what a member has, and of what others lend him, is at the disposal of those he is tied to.',
  citations: [
    {
      authors: 'Kooistra',
      year: 2024,
      title: 'Sharing the Spoils of Rule',
      where: 'MSc thesis; NetLogo model MAIN_AcemogluEtal2008_ABM, section "Network power calculation"',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    'Power is residual power and that of posts together; which post brings how much is an input.',
    'The thesis plays a game of proposals and votes on these powers, with ties that end when somebody is dropped; here the ' +
      'ruling coalition is found once, with all ties in force. That combination is ours.',
    'For ties that run one way the documentation leaves open who is counted; here a member divides among those he gives to.',
  ],
  replication: [
    {
      literature: 'kooistra-2024',
      status: 'reproduced',
      extent: 'two vectors of powers in the documentation, within the tolerance of its iteration',
    },
  ],
  run(powers, { ties, mutual, share, cap, alpha }) {
    requirePowers(powers);
    const { members } = powers;
    const along = { share: part('share', share), cap: part('cap', cap) };
    const own = powers.power.map((whole) => new Fraction(whole));
    const tied = tiedPower(own, tiesOf(members, ties, mutual), along);
    return {
      members,
      power: tied.power.map(shareOf),
      given: tied.given.map(shareOf),
      received: tied.received.map(shareOf),
      ...rulersOf(rankedSums(tied.power, alphaOf(alpha)), (mask) => namesIn(members, mask)),
    };
  },
};

function part(name: string, text: number | string): Fraction {
  const value = rational(text);
  if (value.lt(0) || value.gte(1)) throw new RangeError(`${name} is ${text}; give a part from 0 to below 1`);
  return value;
}

/** The ties by index, each once. */
function tiesOf(
  members: readonly string[],
  pairs: readonly (readonly [string, string])[],
  mutual: boolean,
): Tie[] {
  const index = (name: string): number => {
    const found = members.indexOf(name);
    if (found < 0)
      throw new RangeError(`a tie names ${name}, who is no member; members are ${members.join(', ')}`);
    return found;
  };
  const ties = new Map<string, Tie>();
  for (const [from, to] of pairs) {
    const tie = { giver: index(from), receiver: index(to) };
    if (tie.giver === tie.receiver) throw new RangeError(`${from} is tied to himself`);
    ties.set(`${tie.giver} ${tie.receiver}`, tie);
    if (mutual) ties.set(`${tie.receiver} ${tie.giver}`, { giver: tie.receiver, receiver: tie.giver });
  }
  return [...ties.values()];
}
