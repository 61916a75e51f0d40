import { multiplyHigh } from './multiplyHigh.ts';

/**
 * One block of Philox4x32-10: 128 random bits as a function of a 64-bit key and a 128-bit counter. A
 * generator without state: the same key and counter always give the same block, in any order, on any machine.
 * That is what lets a draw be named by what it decides.
 *
 * All words are taken modulo 2^32 (pass signed or unsigned 32-bit integers). Allocates nothing; about 45 ns.
 *
 * @param out receives the four output words
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
  for (let round = 0; round < 10; round++) {
    const low0 = Math.imul(x0, 0xd2511f53);
    const low2 = Math.imul(x2, 0xcd9e8d57);
    const high0 = multiplyHigh(x0, 0xd2511f53);
    const high2 = multiplyHigh(x2, 0xcd9e8d57);
    x0 = high2 ^ x1 ^ key0;
    x1 = low2;
    x2 = high0 ^ x3 ^ key1;
    x3 = low0;
    key0 = (key0 + 0x9e3779b9) | 0;
    key1 = (key1 + 0xbb67ae85) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
