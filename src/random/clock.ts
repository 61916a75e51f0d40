import { uniform } from './draw.ts';
import { exponential } from './exponential.ts';
import { DRAW_KIND } from './kinds.ts';
import { combine } from './nameHash.ts';
import type { Stream } from './stream.ts';

/**
 * How much hazard must add up before something happens to `subject` for the n-th time: an Exp(1) draw named
 * by what happens and which time it is.
 *
 * How to run a clock: keep one accumulated hazard per clock, starting at 0; each period add (hazard per day)
 * x (days); when the sum reaches the threshold the event fires, the sum restarts at 0, and the next threshold
 * is that of `occurrence + 1`. With the hazard constant at h per day the waiting time is exponential with
 * mean 1 / h; with a changing hazard the survival probability is e^-(accumulated hazard). A reform that
 * raises the hazard brings the same event earlier instead of rolling anew.
 *
 * @param stream seed, slot and epoch
 * @param name `nameHash` of what happens, e.g. of "stroke"
 * @param subject to whom, a 32-bit id or hash
 * @param occurrence 0 for the first time, 1 for the second, ...
 * @returns accumulated hazard at which it fires, > 0, mean 1. Never throws.
 */
export function clockThreshold(stream: Stream, name: number, subject: number, occurrence: number): number {
  return exponential(uniform(stream, DRAW_KIND.clock, subject, combine(name, occurrence)));
}
