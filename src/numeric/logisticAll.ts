import { exp } from './exp.ts';

/**
 * Replaces the first `count` values by their logistic, 1 / (1 + e^-x): the same bits as `logistic` one by one, but a number
 * that stays inside an array need not be boxed on its way through a call, which is what a hot loop pays for.
 *
 * @param values log-odds, replaced by probabilities in [0, 1]
 * @param count how many; at most values.length
 */
export function logisticAll(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = values[i];
    const odds = exp(x >= 0 ? -x : x);
    values[i] = x >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
  }
}
