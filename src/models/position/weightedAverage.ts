/**
 * Sum of weight times value by sum of weights, kept within the values (rounding could lead beyond them).
 *
 * @param weight >= 0, of which some is > 0
 */
export function weightedAverage(value: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let total = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < value.length; i += 1) {
    sum += weight[i] * value[i];
    total += weight[i];
    lowest = Math.min(lowest, value[i]);
    highest = Math.max(highest, value[i]);
  }
  return Math.min(highest, Math.max(lowest, sum / total));
}
