import type { DrawKind } from './kinds.ts';
import { multiplyHigh } from './multiplyHigh.ts';
import { FIRST, SECOND, STEP0, STEP1, word } from './philox.ts';
import type { Stream } from './stream.ts';

/** What draws that differ in their occasion alone have in common after three rounds of Philox; set by `openSeries`. */
const common = new Uint32Array(7);

/**
 * Readies draws of one kind about one subject: the first three of Philox's ten rounds are half done before the occasion is known,
 * and the options of a choice, for one, share them.
 */
export function openSeries(stream: Stream, kind: DrawKind, subject: number): void {
  const key0 = stream.seedLow | 0;
  const key1 = stream.seedHigh | 0;
  const slot = stream.slot | 0;
  const a0 = word(subject | 0, SECOND, (stream.epoch << 8) | kind, key0);
  const b2 = word(a0, FIRST, Math.imul(slot, FIRST), key1 + STEP1);
  common[0] = multiplyHigh(slot, FIRST) ^ key1;
  common[1] = Math.imul(subject, SECOND) ^ (key0 + STEP0);
  common[2] = multiplyHigh(b2, SECOND) ^ (key0 + 2 * STEP0);
  common[3] = Math.imul(b2, SECOND);
  common[4] = Math.imul(a0, FIRST) ^ (key1 + 2 * STEP1);
  common[5] = key0;
  common[6] = key1;
}

/** The first eight bits of the draw of the open series for an occasion: the whole part of 256 times what `uniform` gives. */
export function firstByteOf(occasion: number): number {
  const key0 = common[5] | 0;
  const key1 = common[6] | 0;
  const a2 = common[0] ^ occasion;
  const b0 = multiplyHigh(a2, SECOND) ^ common[1];
  const d0 = Math.imul(a2, SECOND) ^ common[2];
  const d1 = common[3] | 0;
  const d2 = multiplyHigh(b0, FIRST) ^ common[4];
  const d3 = Math.imul(b0, FIRST);
  const e0 = word(d2, SECOND, d1, key0 + 3 * STEP0);
  const e1 = Math.imul(d2, SECOND);
  const e2 = word(d0, FIRST, d3, key1 + 3 * STEP1);
  const e3 = Math.imul(d0, FIRST);
  const f0 = word(e2, SECOND, e1, key0 + 4 * STEP0);
  const f1 = Math.imul(e2, SECOND);
  const f2 = word(e0, FIRST, e3, key1 + 4 * STEP1);
  const f3 = Math.imul(e0, FIRST);
  const g0 = word(f2, SECOND, f1, key0 + 5 * STEP0);
  const g1 = Math.imul(f2, SECOND);
  const g2 = word(f0, FIRST, f3, key1 + 5 * STEP1);
  const g3 = Math.imul(f0, FIRST);
  const h0 = word(g2, SECOND, g1, key0 + 6 * STEP0);
  const h1 = Math.imul(g2, SECOND);
  const h2 = word(g0, FIRST, g3, key1 + 6 * STEP1);
  const h3 = Math.imul(g0, FIRST);
  const i0 = word(h2, SECOND, h1, key0 + 7 * STEP0);
  const i2 = word(h0, FIRST, h3, key1 + 7 * STEP1);
  const i3 = Math.imul(h0, FIRST);
  const j1 = Math.imul(i2, SECOND);
  const j2 = word(i0, FIRST, i3, key1 + 8 * STEP1);
  return word(j2, SECOND, j1, key0 + 9 * STEP0) >>> 24;
}
