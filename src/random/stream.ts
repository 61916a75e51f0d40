import { requireWhole } from './requireWhole.ts';

/**
 * Where a history's luck comes from: the experiment's seed, the history's slot in it, and the epoch (how many
 * times the histories have been resampled; 0 without a particle filter). A plain object without hidden state:
 * drawing never changes it, so observers cannot disturb a run.
 *
 * `slot` and `epoch` may be reassigned, to walk through histories without allocating; keep them whole numbers
 * in range (slot below 2^32, epoch below 2^24), which nothing checks again.
 */
export interface Stream {
  readonly seedLow: number;
  readonly seedHigh: number;
  slot: number;
  epoch: number;
}

/**
 * The stream of one history.
 *
 * @param seed a whole number from 0 to 2^53 - 1; consecutive seeds are as good as any
 * @param slot number of the history, from 0 to 2^32 - 1
 * @param epoch number of resamplings so far, from 0 to 2^24 - 1
 * @throws RangeError if one of them is not a whole number in its range
 */
export function makeStream(seed: number, slot = 0, epoch = 0): Stream {
  requireWhole('seed', seed, Number.MAX_SAFE_INTEGER);
  requireWhole('slot', slot, 0xffffffff);
  requireWhole('epoch', epoch, 0xffffff);
  return { seedLow: seed | 0, seedHigh: Math.floor(seed / 4294967296), slot, epoch };
}
