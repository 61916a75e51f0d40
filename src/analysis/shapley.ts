/**
 * Shapley values of a game given by all its 2^k worths: `worths[S]` is the worth of the set whose members are the bits of S.
 *
 *   phi_i = sum over S without i of |S|! (k - |S| - 1)! / k! x (v(S + i) - v(S))
 *
 * Their sum is v(all) - v(none). Cost k 2^k. Throws RangeError where the number of worths is no power of two.
 *
 * L. S. Shapley, "A value for n-person games", in Contributions to the Theory of Games II (1953), 307-317.
 */
export function shapleyValues(worths: ArrayLike<number>): number[] {
  const k = sizeOf(worths);
  const weights = orderWeights(k, 1);
  return Array.from({ length: k }, (_, i) => {
    let value = 0;
    for (let set = 0; set < worths.length; set += 1)
      if ((set & (1 << i)) === 0) value += weights[members(set)]! * (worths[set | (1 << i)]! - worths[set]!);
    return value;
  });
}

/**
 * Shapley interaction of two players: what they bring together beyond what each brings alone, averaged over orders,
 *
 *   I_ij = sum over S without i and j of |S|! (k - |S| - 2)! / (k - 1)! x (v(S+i+j) - v(S+i) - v(S+j) + v(S)).
 *
 * Positive: they need each other; negative: one does what the other does. M. Grabisch and M. Roubens, International Journal of Game
 * Theory 28 (1999), 547-565.
 */
export function shapleyInteraction(worths: ArrayLike<number>, i: number, j: number): number {
  const k = sizeOf(worths);
  const weights = orderWeights(k, 2);
  const [a, b] = [1 << i, 1 << j];
  let value = 0;
  for (let set = 0; set < worths.length; set += 1) {
    if ((set & (a | b)) !== 0) continue;
    const joint = worths[set | a | b]! - worths[set | a]! - worths[set | b]! + worths[set]!;
    value += weights[members(set)]! * joint;
  }
  return value;
}

/** For each size s of a set: s! (k - s - together)! / (k - together + 1)!. */
function orderWeights(k: number, together: number): number[] {
  const factorial = [1];
  for (let n = 1; n <= k; n += 1) factorial.push(factorial[n - 1]! * n);
  return Array.from(
    { length: k - together + 1 },
    (_, s) => (factorial[s]! * factorial[k - s - together]!) / factorial[k - together + 1]!,
  );
}

function sizeOf(worths: ArrayLike<number>): number {
  const k = 31 - Math.clz32(worths.length);
  if (worths.length !== 1 << k)
    throw new RangeError(`${worths.length} worths: a game of k players has 2^k of them`);
  return k;
}

function members(set: number): number {
  let n = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) n += 1;
  return n;
}
