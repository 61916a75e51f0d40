/**
 * A value from a range, every part of it equally likely: low + u (high - low), never outside [low, high].
 *
 * @param u a uniform draw, 0 < u < 1
 * @param low lower end
 * @param high upper end, >= low, same units
 */
export function uniformIn(u: number, low: number, high: number): number {
  const value = low + u * (high - low);
  return value > high ? high : value;
}
