/**
 * Spearman's rank correlation, -1 to 1: Pearson's of the ranks, ties sharing their mean rank. 0 where either series does not
 * vary. Throws RangeError on series of different length.
 *
 * C. Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15 (1904).
 */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length)
    throw new RangeError(`series of ${x.length} and ${y.length} values cannot be compared`);
  return correlation(ranks(x), ranks(y));
}

/** Ranks from 1, ties sharing the mean of theirs. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort(
    (a, b) => values[a]! - values[b]! || a - b,
  );
  const result = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let i = from; i < to; i += 1) result[order[i]!] = (from + to + 1) / 2;
    from = to;
  }
  return result;
}

/** Pearson's correlation; 0 where either series does not vary. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    xx += (x[i]! - meanX) * (x[i]! - meanX);
    yy += (y[i]! - meanY) * (y[i]! - meanY);
    xy += (x[i]! - meanX) * (y[i]! - meanY);
  }
  return xx === 0 || yy === 0 ? 0 : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
