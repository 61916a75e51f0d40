// One double seen as two 32-bit words. Written and read within one call, never kept.
const view = Float64Array.of(1);
const words = new Int32Array(view.buffer);
const HIGH = words[1] === 0x3ff00000 ? 1 : 0; // 0 only on big-endian machines

/** The upper half of a double as a signed whole number: its sign, its exponent and the first 20 bits of its fraction. */
export function highWord(x: number): number {
  view[0] = x;
  return words[HIGH]!;
}
