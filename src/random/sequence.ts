import { combine } from './nameHash.ts';
import { requireWhole } from './requireWhole.ts';

/**
 * Value of one named parameter at one point of a design that fills space evenly: point number `index` of the
 * parameter's own sequence in (0, 1). Feed it to a quantile function to sample a parameter's range.
 *
 * Each parameter has its own sequence, keyed by (seed, parameter name), so adding a parameter changes no
 * other, and more points can be added later. For every k, each aligned block of 2^k points (0 to 2^k - 1,
 * then the next 2^k, ...) puts exactly one point into each interval of width 2^-k: a Latin hypercube at every
 * power of two. Use powers of two as numbers of points where you can. Two parameters are paired at random as
 * far as those blocks allow: over N points their sample correlation has mean 0 and standard deviation about
 * 1.25 / sqrt N (1 / sqrt N for a plain Latin hypercube, which cannot be extended; the difference is the
 * price of having each half balanced too).
 *
 * Method: the van der Corput sequence in base 2, with its index shuffled and its value scrambled by nested
 * uniform (Owen) permutations computed by hashing. 32-bit resolution, about 50 ns. Two bit reversals in the
 * middle cancel, so they are not there.
 *
 * @param seed a whole number from 0 to 2^53 - 1
 * @param parameterHash `nameHash` of the parameter's name
 * @param index number of the point, a whole number from 0 to 2^32 - 1
 * @returns a number in the open interval (0, 1), an odd multiple of 2^-33
 * @throws RangeError if seed or index is out of range
 *
 * Source: B. Burley, "Practical hash-based Owen scrambling", Journal of Computer Graphics Techniques 9(4),
 * 2020, 1-20; the permutation with N. Vegdahl's improved constants ("Building a better LK hash",
 * psychopath.io, 30 January 2021).
 */
export function pointCoordinate(seed: number, parameterHash: number, index: number): number {
  requireWhole('seed', seed, Number.MAX_SAFE_INTEGER);
  requireWhole('index', index, 0xffffffff);
  const { order, value } = sequenceKeys(seedKey(seed), parameterHash);
  return coordinateAt(order, value, reverseBits(index));
}

/** What a seed contributes to the key of every sequence; for callers that ask for many parameters of one seed. */
export const seedKey = (seed: number): number => combine(seed | 0, Math.floor(seed / 4294967296));

/** What makes one parameter's sequence under a seed: the keys of its two permutations, of the index and of the value. */
export interface SequenceKeys {
  readonly order: number;
  readonly value: number;
}

export function sequenceKeys(ofSeed: number, parameterHash: number): SequenceKeys {
  const key = combine(ofSeed, parameterHash);
  return { order: combine(key, 1), value: combine(key, 2) };
}

/** `pointCoordinate` by the keys of the sequence, and the index with its bits reversed (`reverseBits`). */
export function coordinateAt(orderKey: number, valueKey: number, reversedIndex: number): number {
  const shuffled = reverseBits(permute(reversedIndex, orderKey));
  const value = reverseBits(permute(shuffled, valueKey));
  return ((value >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/**
 * A permutation of 32-bit words in which each bit is flipped or not by a hash of the bits below it
 * (Laine-Karras form).
 */
function permute(word: number, key: number): number {
  let n = word ^ Math.imul(word, 0x3d20adea);
  n = (n + key) | 0;
  n = Math.imul(n, (key >>> 16) | 1);
  n ^= Math.imul(n, 0x05526c56);
  return n ^ Math.imul(n, 0x53a22864);
}

/** The 32 bits of a word from the last to the first. */
export function reverseBits(word: number): number {
  let n = word;
  n = ((n >>> 1) & 0x55555555) | ((n & 0x55555555) << 1);
  n = ((n >>> 2) & 0x33333333) | ((n & 0x33333333) << 2);
  n = ((n >>> 4) & 0x0f0f0f0f) | ((n & 0x0f0f0f0f) << 4);
  n = ((n >>> 8) & 0x00ff00ff) | ((n & 0x00ff00ff) << 8);
  return (n >>> 16) | (n << 16);
}
