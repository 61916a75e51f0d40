import type { DrawKind } from './kinds.ts';
import { philox } from './philox.ts';
import type { Stream } from './stream.ts';

const block = new Uint32Array(2); // scratch of one call, never kept

/**
 * The random number that belongs to a named occasion: uniform in the open interval (0, 1), with 53 bits.
 *
 * It is a stateless hash of (seed, slot, epoch, kind, subject, occasion). The same arguments always give the
 * same number; there is no generator to advance and no call count, so inserting an event, an actor or an
 * option elsewhere leaves every other draw alone. Ask twice on purpose only for the same thing.
 *
 * Formula: the block philox(key = seed, counter = [slot, 256 epoch + kind, subject, occasion]) gives a whole
 * number k < 2^53; the result is k / 2^53, and 2^-54 for k = 0. About 40 ns as JavaScript.
 *
 * @param stream seed, slot and epoch
 * @param kind what the draw is for, e.g. `DRAW_KIND.vote`
 * @param subject who or what it is about: an id or `nameHash`, taken modulo 2^32
 * @param occasion which decision it is: a `nameHash` or `combine` of them, taken modulo 2^32; never an index
 * or a day
 * @returns u with 0 < u < 1. Never throws.
 */
export function uniform(stream: Stream, kind: DrawKind, subject: number, occasion: number): number {
  fillBlock(stream, kind, subject, occasion);
  const k = (block[0] >>> 5) * 67108864 + (block[1] >>> 6);
  return Math.max(5.551115123125783e-17, k * 1.1102230246251565e-16);
}

function fillBlock(stream: Stream, kind: DrawKind, subject: number, occasion: number): void {
  const second = (stream.epoch << 8) | kind;
  // as signed words: a whole number of 2^31 or more would be boxed on its way through the call
  philox(block, stream.seedLow, stream.seedHigh | 0, stream.slot | 0, second, subject | 0, occasion | 0);
}
