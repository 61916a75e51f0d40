/** Greatest common divisor of two whole numbers >= 0, by Euclid; that of n and 0 is n. */
export const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The same for whole numbers of any size. */
export const gcdBig = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcdBig(b, a % b));
