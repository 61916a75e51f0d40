/** `powerOfTwo[k + POWER_OFFSET]` is 2^k, for every k from -1074 (the smallest double) to 1023. */
export const POWER_OFFSET = 1074;

/**
 * All powers of two that a double can hold, as a table: the fast way to build or take off an exponent without
 * allocating. Halving and doubling are exact, so the entries are exact on every engine.
 */
export const powerOfTwo: Float64Array = tabulate();

function tabulate(): Float64Array {
  const table = new Float64Array(POWER_OFFSET + 1024);
  let power = 1;
  for (let k = 0; k <= 1023; k++, power *= 2) table[k + POWER_OFFSET] = power;
  power = 1;
  for (let k = 0; k >= -POWER_OFFSET; k--, power /= 2) table[k + POWER_OFFSET] = power;
  return table;
}
