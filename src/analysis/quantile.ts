/**
 * Weighted quantile: the smallest value up to which at least the part `q` of all weight lies. No interpolation, so the answer
 * is always one of the values. `weights` left out: all the same. NaN for no values.
 */
export function quantile(values: ArrayLike<number>, q: number, weights?: ArrayLike<number>): number {
  const order = Array.from({ length: values.length }, (_, i) => i).sort(
    (a, b) => values[a]! - values[b]! || a - b,
  );
  const weightOf = (i: number): number => (weights === undefined ? 1 : weights[i]!);
  const total = order.reduce((sum, i) => sum + weightOf(i), 0);
  // A hair less, so that rounding in the sum does not push past a value that reaches `q` exactly.
  const wanted = q * total * (1 - 1e-12);
  let sum = 0;
  for (const i of order) {
    sum += weightOf(i);
    if (sum >= wanted && weightOf(i) > 0) return values[i]!;
  }
  return order.length === 0 ? Number.NaN : values[order.at(-1)!]!;
}
