/** Sums of weights that differ by less than this part of all weight are held to be equal, so that a half is seen as a half. */
const EQUAL = 1e-12;

/**
 * The lowest value up to which at least half of all weight stands.
 *
 * @param order indices of `value` from the lowest to the highest
 * @param weight >= 0, of which some is > 0
 */
export function lowerMedian(value: Float64Array, weight: Float64Array, order: Int32Array): number {
  const half = leastHalf(weight);
  let sum = 0;
  for (let p = 0; p < order.length; p += 1) {
    sum += weight[order[p]];
    if (sum >= half) return value[order[p]];
  }
  return value[order[order.length - 1]];
}

/**
 * The highest value from which upward at least half of all weight stands: more than `lowerMedian` only where exactly half
 * stands on each side, and then nothing between the two can be outvoted.
 */
export function upperMedian(value: Float64Array, weight: Float64Array, order: Int32Array): number {
  const half = leastHalf(weight);
  let sum = 0;
  for (let p = order.length - 1; p >= 0; p -= 1) {
    sum += weight[order[p]];
    if (sum >= half) return value[order[p]];
  }
  return value[order[0]];
}

function leastHalf(weight: Float64Array): number {
  let total = 0;
  for (let i = 0; i < weight.length; i += 1) total += weight[i];
  return total * (0.5 - EQUAL);
}
