import { logisticAll, normalCdf } from '../../numeric/index.ts';
import { ABSTENTION } from '../mechanisms/abstention.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { tippingMood } from './tippingMood.ts';

/**
 * How wide the stretch of log-odds is, to either side of even, on which each who votes abstains:
 * sharpness x (indifference + torn x the lesser of what draws him for and what draws him against). What draws him are the
 * terms of his utility one by one: own judgment, the bloc's line or the tie to a patron, cue, unity, a threat to leave.
 * He votes for with logistic(x - band), against with logistic(-x - band), x = sharpness x utility + mood.
 */
export function setBands(w: World): void {
  const { scratch } = w;
  const { band, own, line, utility, voters, patrons, cue } = scratch;
  const actors = own.length;
  const unity = scratch.unityWeight * scratch.announced;
  for (let i = 0; i < scratch.voterCount; i += 1) {
    const a = voters[i]!;
    const rest = utility[a]! - own[a]! - line[a]! - cue - unity;
    band[a] = bandOf(
      w,
      positive(own[a]!) + positive(line[a]!) + positive(cue) + positive(unity) + positive(rest),
      utility[a]!,
    );
  }
  for (let i = 0; i < scratch.patronCount; i += 1) {
    const at = actors + patrons[i]!;
    const exit = scratch.exit / 2;
    const tie = utility[at]! - cue - unity - exit;
    band[at] = bandOf(w, positive(tie) + positive(cue) + positive(unity) + exit, utility[at]!);
  }
}

const positive = (x: number): number => (x > 0 ? x : 0);

/** The band of a member whom `pull` in all draws for, at that utility: pull - utility is what draws him against. */
function bandOf(w: World, pull: number, utility: number): number {
  const against = pull - utility;
  const lesser = pull < against ? pull : against;
  const q = w.p.abstention;
  return w.scratch.beta * (q[ABSTENTION.indifference]! + q[ABSTENTION.torn]! * (lesser > 0 ? lesser : 0));
}

/** The chance that a motion carries by votes cast, from the utilities and bands in scratch: as `chanceOfUtilities`. */
export function chanceCast(w: World, m: Motion): number {
  const { chances, groupSizes, members, spread } = w.scratch;
  const groups = setOdds(w, m, 0);
  logisticAll(chances, groups);
  const needed = neededCast(m, members);
  if (needed > members) return 0;
  return normalCdf(-tippingMood(chances, groupSizes, groups, members, needed, 8 * spread) / spread);
}

/** Whether it carries with at least the chance whose quantile is given: as `carriesBy`. */
export function carriesCast(w: World, m: Motion, quantile: number): boolean {
  const { chances, groupSizes, members, spread } = w.scratch;
  const needed = neededCast(m, members);
  if (needed > members) return false;
  const groups = setOdds(w, m, -quantile * spread);
  logisticAll(chances, groups);
  let expected = 0;
  for (let i = 0; i < groups; i += 1) expected += groupSizes[i]! * chances[i]!;
  return expected >= needed;
}

/** More votes for than against; where more than half is asked, a share of all members, so that who abstains says no. */
const neededCast = (m: Motion, members: number): number =>
  m.majority > 0.5 ? Math.floor(m.majority * members + 1e-9) + 0.5 : members / 2 + 0.25;

/**
 * Log-odds of voting for, and of not voting against, by half members each: for minus against is then twice the expected sum
 * less all members, so that a vote with abstentions is asked as one without. Returns how many entries were written.
 */
function setOdds(w: World, m: Motion, mood: number): number {
  const { utility, band, votes, voters, patrons, chances, groupSizes, beta, own } = w.scratch;
  const halves = m.majority <= 0.5;
  const part = halves ? 0.5 : 1;
  const actors = own.length;
  const groups = w.scratch.voterCount + w.scratch.patronCount;
  let n = 0;
  for (let i = 0; i < groups; i += 1) {
    const plain = i < w.scratch.voterCount;
    const at = plain ? voters[i]! : actors + patrons[i - w.scratch.voterCount]!;
    const x = beta * utility[at]! + mood;
    chances[n] = x - band[at]!;
    groupSizes[n] = part * (plain ? 1 : votes[at]!);
    n += 1;
    if (halves) {
      chances[n] = x + band[at]!;
      groupSizes[n] = groupSizes[n - 1]!;
      n += 1;
    }
  }
  return n;
}
