const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** How many doubles lie between a and b: 0 if equal, 1 if neighbors. Infinity if one of them is NaN. */
export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const distance = rank(a) - rank(b);
  return Number(distance < 0n ? -distance : distance);
}

function rank(x: number): bigint {
  double[0] = x;
  const word = bits[0];
  return word < 0n ? -(word & 0x7fffffffffffffffn) : word;
}

/** A fixed list of numbers in [0, 1) that look random: a Weyl sequence, the same on every run. */
export function weyl(count: number, start = 0): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => ((i + start + 1) * 0.6180339887498949) % 1);
}
