import type { Contest } from '../contest.ts';

/** Sums of weights that differ by less than this part of all weight are held to be equal, so that a tie is seen as a tie. */
export const EQUAL_SHARE = 1e-12;

/** Throws RangeError unless the contest has voters, weights > 0, gains that are numbers, and a majority of 0 to 1. */
export function requireContest({ voters, weight, gain, majority }: Contest): void {
  if (voters === 0) throw new RangeError('a contest needs at least one voter');
  if (voters > weight.length || voters > gain.length)
    throw new RangeError(
      `${voters} voters have ${weight.length} weights and ${gain.length} gains; give each one of both`,
    );
  if (!(majority >= 0 && majority <= 1))
    throw new RangeError(`a majority of ${majority} is no share; give 0 to 1 (0.5: more than half)`);
  for (let i = 0; i < voters; i += 1) {
    if (!(weight[i] > 0 && weight[i] < Infinity))
      throw new RangeError(`voter ${i + 1} has a weight of ${weight[i]}; give more than 0`);
    if (!Number.isFinite(gain[i]))
      throw new RangeError(`voter ${i + 1} has a gain of ${gain[i]}; give a number`);
  }
}
