import { gcd } from './gcd.ts';

/**
 * Whole numbers beyond 2^53, counted by their remainders: sums of remainders modulo m < 2^52 are exact in doubles, and the
 * remainders modulo enough m's without a common factor give the number back (Chinese remainder theorem).
 */

const LARGEST = 4_503_599_627_370_496; // 2^52

/** Moduli, pairwise without a common factor, whose product exceeds 2^bits. */
export function moduliFor(bits: number): number[] {
  const moduli: number[] = [];
  for (let candidate = LARGEST; product(moduli) <= 1n << BigInt(bits); candidate -= 1) {
    if (moduli.every((modulus) => gcd(modulus, candidate) === 1)) moduli.push(candidate);
  }
  return moduli;
}

const product = (moduli: readonly number[]): bigint =>
  moduli.reduce((all, modulus) => all * BigInt(modulus), 1n);

/** The one whole number from 0 to the product of the moduli, less one, that leaves these remainders. */
export function fromResidues(residues: readonly number[], moduli: readonly number[]): bigint {
  let value = 0n;
  let modulus = 1n;
  moduli.forEach((next, index) => {
    const m = BigInt(next);
    const missing = (((BigInt(residues[index]!) - value) % m) + m) % m;
    value += modulus * ((missing * inverse(modulus % m, m)) % m);
    modulus *= m;
  });
  return value;
}

/** The x with a x = 1 modulo m, by Euclid's algorithm. */
function inverse(a: bigint, m: bigint): bigint {
  let [r, next, x, nextX] = [m, a % m, 0n, 1n];
  while (next !== 0n) {
    const times = r / next;
    [r, next, x, nextX] = [next, r - times * next, nextX, x - times * nextX];
  }
  return ((x % m) + m) % m;
}
