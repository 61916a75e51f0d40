/**
 * A value from a range with a best guess: the density rises in a straight line from `low` to `mode` and falls
 * to `high`. For assumed numbers of which one knows a range and a most likely value. Increasing in u; always
 * within [low, high].
 *
 * Formula: with m = (mode - low) / (high - low),
 * low + (high - low) sqrt(u m) for u < m, else high - (high - low) sqrt((1 - u)(1 - m)).
 *
 * @param u a uniform draw, 0 < u < 1
 * @param low lower end
 * @param mode most likely value, low <= mode <= high
 * @param high upper end; if it equals `low`, that is the value
 * @throws RangeError if low <= mode <= high does not hold
 */
export function triangular(u: number, low: number, mode: number, high: number): number {
  if (!(low <= mode && mode <= high)) {
    throw new RangeError(`triangular needs low <= mode <= high, but got ${low}, ${mode}, ${high}`);
  }
  const width = high - low;
  if (width === 0) return low;
  const share = (mode - low) / width;
  const value =
    u < share ? low + width * Math.sqrt(u * share) : high - width * Math.sqrt((1 - u) * (1 - share));
  return value < low ? low : value > high ? high : value;
}
