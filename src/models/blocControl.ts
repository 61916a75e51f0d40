import { exp, ln } from '../numeric/index.ts';

/**
 * Shapley-Shubik index of blocs among single voters, exactly.
 *
 * A weighted majority game of K blocs (weight = seats that vote as one) and n voters of one seat each; a coalition wins with
 * at least `quota` seats. The index of bloc k is the share of all orders of the K + n players in which k turns a losing
 * coalition into a winning one:
 *
 *   phi_k = sum over sets S of other blocs, sum over j with q - w(S) - w_k <= j < q - w(S), of
 *           C(n, j) (|S| + j)! (N - 1 - |S| - j)! / N!,   N = K + n.
 *
 * Cost K 2^K (K <= 12). Returns one index per bloc, each 0-1. Throws RangeError on more than 12 blocs or a quota that no
 * coalition reaches.
 *
 * L. S. Shapley and M. Shubik, "A Method for Evaluating the Distribution of Power in a Committee System", American Political
 * Science Review 48 (1954), 787-792.
 */
export function blocControl(weights: readonly number[], singles: number, quota: number): number[] {
  countOrders(weights, singles, quota);
  return weights.map((_, k) => indexOf(1 << k, weights.length));
}

/** Two indices that differ by less may be the same, computed in another order. */
const ROUNDING = 1e-9;

/**
 * The highest index of all, and whose it is, of equals the first. More seats never make it less, and all indices together are
 * 1: so neither those no heavier than one that has less are asked, nor any when one has more than all others together. The
 * index and the errors are those of `blocControl`, the cost at most its cost.
 */
export function mostControl(
  weights: readonly number[],
  singles: number,
  quota: number,
): readonly [bloc: number, index: number] {
  countOrders(weights, singles, quota);
  let bloc = 0;
  let most = 0;
  let light = 0;
  for (let k = 0; k < weights.length && 1 - most >= most - ROUNDING; k += 1) {
    if (weights[k]! <= light) continue;
    const index = indexOf(1 << k, weights.length);
    if (index < most - ROUNDING) light = weights[k]!;
    if (index > most) bloc = k;
    most = Math.max(most, index);
  }
  return [bloc, most];
}

/** What all indices are sums of. */
function countOrders(weights: readonly number[], singles: number, quota: number): void {
  const blocs = weights.length;
  if (blocs > MOST_BLOCS) throw new RangeError(`${blocs} blocs: at most ${MOST_BLOCS} can be enumerated`);
  const total = weights.reduce((sum, weight) => sum + weight, singles);
  if (quota > total || quota <= 0)
    throw new RangeError(`a quota of ${quota} cannot be met by ${total} seats; give 1 to ${total}`);
  sumSets(weights);
  weighSets(sharesFor(blocs, singles), quota);
}

/** How often each set is short of the quota, as those who precede a bloc, and as them with the bloc. */
function weighSets(before: readonly Float64Array[], quota: number): void {
  for (let set = 0; set < 1 << before.length; set += 1) {
    const size = sizes[set]!;
    const lacking = quota - seats[set]!;
    if (size < before.length) shortBefore[set] = upTo(before[size]!, lacking);
    if (size > 0) shortAfter[set] = upTo(before[size - 1]!, lacking);
  }
}

/** The share of orders in which fewer singles precede than are lacking; perhaps none, perhaps all. */
const upTo = (row: Float64Array, lacking: number): number =>
  row[Math.max(0, Math.min(row.length - 1, lacking))]!;

/** The index of the bloc at this bit: over all sets of the others, which lie in runs between those that hold it. */
function indexOf(bit: number, blocs: number): number {
  let index = 0;
  for (let others = 0; others < 1 << (blocs - 1); others += 1) {
    const set = others + (others & -bit); // the same set with a gap at the bit
    index += shortBefore[set]! - shortAfter[set + bit]!;
  }
  return index;
}

const MOST_BLOCS = 12;
/** Seats and members of every set of blocs, a set being the bits of its place; room for one call, never kept. */
const seats = new Int32Array(1 << MOST_BLOCS);
const sizes = new Uint8Array(1 << MOST_BLOCS);
/** Share of orders in which a set is short of the quota: as those who precede a bloc, and as them with the bloc; likewise. */
const shortBefore = new Float64Array(1 << MOST_BLOCS);
const shortAfter = new Float64Array(1 << MOST_BLOCS);

/** Fills them: each set follows from the set without its last bloc. */
function sumSets(weights: readonly number[]): void {
  for (let b = 0; b < weights.length; b += 1) {
    const bit = 1 << b;
    const weight = weights[b]!;
    for (let set = 0; set < bit; set += 1) {
      seats[bit + set] = seats[set]! + weight;
      sizes[bit + set] = sizes[set]! + 1;
    }
  }
}

/** `orderShares` of few blocs and singles, kept: the same few sizes come again and again. */
const kept = new Map<number, Float64Array[]>();
const MOST_SINGLES = 1000;

function sharesFor(blocs: number, singles: number): Float64Array[] {
  if (singles >= MOST_SINGLES) return orderShares(blocs + singles, blocs, singles);
  const key = blocs * MOST_SINGLES + singles;
  const found = kept.get(key);
  if (found !== undefined) return found;
  const shares = orderShares(blocs + singles, blocs, singles);
  kept.set(key, shares);
  return shares;
}

/** For each number of blocs that precede, running sums over j of the share of orders in which j singles precede too. */
function orderShares(players: number, blocs: number, singles: number): Float64Array[] {
  const lnFactorial = new Float64Array(players + 1);
  for (let i = 2; i <= players; i += 1) lnFactorial[i] = lnFactorial[i - 1]! + ln(i);
  const rows: Float64Array[] = [];
  for (let size = 0; size < blocs; size += 1) {
    const row = new Float64Array(singles + 2);
    for (let j = 0; j <= singles; j += 1) {
      const choose = lnFactorial[singles]! - lnFactorial[j]! - lnFactorial[singles - j]!;
      const order = lnFactorial[size + j]! + lnFactorial[players - 1 - size - j]! - lnFactorial[players]!;
      row[j + 1] = row[j]! + exp(choose + order);
    }
    rows.push(row);
  }
  return rows;
}
