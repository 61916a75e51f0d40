/**
 * The upper 32 bits of the 64-bit product of two words, from products of their 16-bit halves.
 *
 * @param x a word, signed or not
 * @param y a word, signed or not
 * @returns the 32 bits as a signed whole number
 */
export function multiplyHigh(x: number, y: number): number {
  const a = x >>> 16;
  const b = x & 0xffff;
  const c = y >>> 16;
  const d = y & 0xffff;
  const cross = (Math.imul(a, d) + (Math.imul(b, d) >>> 16)) >>> 0;
  const carry = Math.imul(b, c) + (cross & 0xffff);
  return (Math.imul(a, c) + (cross >>> 16) + (carry >>> 16)) | 0;
}
