import { normalQuantile } from '../numeric/index.ts';

/**
 * Normal quantity by inversion: mean + deviation * normalQuantile(u). Increasing in u, and one draw for one
 * number, so twins with different means stay comparable.
 *
 * @param u a uniform draw, 0 < u < 1
 * @param mean center (default 0)
 * @param deviation standard deviation, >= 0 (default 1), in the units of `mean`
 */
export function normal(u: number, mean = 0, deviation = 1): number {
  return mean + deviation * normalQuantile(u);
}
