/**
 * Where a function that never rises passes zero between `low` and `high`, by halving until no number lies between; the end that is
 * nearer to its root if it does not pass zero in between. Infinite values are fine.
 */
export function rootOf(low: number, high: number, falling: (x: number) => number): number {
  let above = low;
  let below = high;
  for (;;) {
    const x = above + 0.5 * (below - above);
    if (!(x > above && x < below)) return above;
    const value = falling(x);
    if (value === 0) return x;
    if (value > 0) above = x;
    else below = x;
  }
}
