import * as z from 'zod';
import type { Model } from '../model.ts';
import { absorption, type Chances, onePeriod } from './stairs.ts';

const chance = z.number().min(0).max(1);

const PARAMETERS = z.strictObject({
  steps: z
    .int()
    .min(2)
    .max(200)
    .default(6)
    .describe('how many steps of power lead from removal to rule beyond challenge'),
  start: z.int().min(1).default(1).describe('the step on which the leader begins, from 1 to below `steps`'),
  attempt: chance
    .default(0.5)
    .describe('chance in a period that he tries to take a step at the expense of his allies'),
  detection: chance.default(0.4).describe('chance that the allies see it'),
  rebellion: chance
    .default(0.8)
    .describe(
      'chance that a rebellion succeeds against a leader at the bottom; it falls evenly to 0 at the top',
    ),
  erosion: chance.default(0.1).describe('chance in a period without an attempt that he loses a step'),
  periods: z.int().min(1).max(1000).default(20).describe('how many periods to follow'),
});
type Parameters = z.infer<typeof PARAMETERS>;

export interface PowerSharingAnswer {
  /** chance to end beyond challenge, and to be removed; they add up to one */
  readonly established: number;
  readonly removed: number;
  /** periods until one or the other, on average */
  readonly contestedFor: number;
  /** chance to end beyond challenge from each step, 1 to the last below the top */
  readonly establishedFrom: Float64Array;
  /** after each period: chance to be in office still, and to be contested still */
  readonly inOffice: Float64Array;
  readonly contested: Float64Array;
  /** in each period: chance to be removed for somebody who is in office as it begins */
  readonly hazard: Float64Array;
}

/**
 * Steps of power from removal to personal rule, in the spirit of Svolik. In each period, on step b of K, the leader
 * tries to rise with chance a. Unseen, he does. If the allies see it they rebel, and win with chance p(b) = r (1 - b / K): then
 * he is removed, else he rises all the same. In a period without an attempt he loses a step with chance e. Step 0 is removal, step
 * K the end of all threats.
 */
export const powerSharing: Model<undefined, Parameters, PowerSharingAnswer> = {
  id: 'power-sharing',
  title: 'Power sharing under threat of rebellion',
  question: 'survival',
  claim:
    'A leader shares power while his allies can still bring him down; each step he takes unpunished makes the next one safer, ' +
    'until nobody can.',
  citations: [
    {
      authors: 'M. W. Svolik',
      year: 2009,
      title: 'Power Sharing and Leadership Dynamics in Authoritarian Regimes',
      where: 'American Journal of Political Science 53(2), 477-494',
      doi: '10.1111/j.1540-5907.2009.00382.x',
    },
  ],
  parameters: PARAMETERS,
  limits: [
    "The steps are ours, after the publication's abstract; its equations were not seen, and no number of its is claimed.",
    'Nobody chooses: how often the leader tries, and that the allies answer whatever they see, are given.',
  ],
  replication: [
    {
      literature: 'svolik-2009',
      status: 'cannot',
      extent:
        "no numbers to compare with; as gambler's ruin (no rebellions) the chain agrees with the known formula",
    },
  ],
  run(_, parameters) {
    const { steps, start, attempt, erosion, periods } = parameters;
    if (start >= steps) throw new RangeError(`start is ${start}; give a step from 1 to ${steps - 1}`);
    if (attempt === 0 && erosion === 0)
      throw new RangeError('nothing ever happens without attempts and erosion; give one a chance');
    const stairs = Array.from({ length: steps - 1 }, (_unused, step) => chancesAt(step + 1, parameters));
    const { top, wait } = absorption(stairs);
    return {
      established: top[start - 1],
      removed: 1 - top[start - 1],
      contestedFor: wait[start - 1],
      establishedFrom: top,
      ...followed(stairs, start, periods),
    };
  },
};

function chancesAt(step: number, { steps, attempt, detection, rebellion, erosion }: Parameters): Chances {
  const success = rebellion * (1 - step / steps);
  const removal = attempt * detection * success;
  return { up: attempt - removal, down: (1 - attempt) * erosion, removal };
}

/** The leader's fortunes period by period. */
function followed(stairs: readonly Chances[], start: number, periods: number) {
  const inOffice = new Float64Array(periods);
  const contested = new Float64Array(periods);
  const hazard = new Float64Array(periods);
  let now: Float64Array = new Float64Array(stairs.length);
  now[start - 1] = 1;
  let before = 1;
  for (let period = 0; period < periods; period += 1) {
    const { next, removed } = onePeriod(stairs, now);
    now = next;
    contested[period] = now.reduce((sum, part) => sum + part, 0);
    inOffice[period] = before - removed;
    hazard[period] = before > 0 ? removed / before : 0;
    before = inOffice[period];
  }
  return { inOffice, contested, hazard };
}
