import { gumbelCeiling, gumbelFloor } from './gumbelBounds.ts';
import type { DrawKind } from './kinds.ts';
import { combine } from './nameHash.ts';
import { firstByteOf, openSeries } from './series.ts';
import type { Stream } from './stream.ts';

/**
 * What `chooseIndex` would choose, wherever that is plain though utilities are known but roughly: an option that is ahead of all
 * others whatever the noise of each within its bin, and though each utility may be off by `slack`.
 *
 * @param utilities in units of the noise; -Infinity: impossible
 * @param slack in the same units: more than any of them is off; 0 where they are exact
 * @returns the index of that option; -1 where it takes the utilities themselves to tell. Never throws.
 */
export function chooseRoughly(
  utilities: Float64Array,
  slack: number,
  n: number,
  stream: Stream,
  kind: DrawKind,
  subject: number,
  occasion: number,
  optionHashes: Uint32Array,
): number {
  let ahead = -1;
  let least = 0;
  let most = -Infinity;
  let others = -Infinity;
  openSeries(stream, kind, subject);
  for (let i = 0; i < n; i++) {
    const bin = firstByteOf(combine(occasion, optionHashes[i]));
    const utility = utilities[i];
    const high = utility + gumbelCeiling[bin];
    const low = utility + gumbelFloor[bin];
    if (high > most) {
      ahead = i;
      least = low;
    }
    others = Math.max(others, Math.min(high, most));
    most = Math.max(most, high);
  }
  return least - 2 * slack > others ? ahead : -1;
}
