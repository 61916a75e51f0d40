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
  const blocs = weights.length;
  if (blocs > MOST_BLOCS) throw new RangeError(`${blocs} blocs: at most ${MOST_BLOCS} can be enumerated`);
  const total = weights.reduce((sum, weight) => sum + weight, singles);
  if (quota > total || quota <= 0)
    throw new RangeError(`a quota of ${quota} cannot be met by ${total} seats; give 1 to ${total}`);
  const before = sharesFor(blocs, singles);
  sumSets(weights);
  return weights.map((own, k) => indexOf(own, 1 << k, before, quota));
}

/** The index of the bloc of so much weight at this bit: over all sets of the others, which lie in runs between those that hold it. */
function indexOf(own: number, bit: number, before: readonly Float64Array[], quota: number): number {
  let index = 0;
  for (let others = 0; others < 1 << (before.length - 1); others += 1) {
    const set = others + (others & -bit); // the same set with a gap at the bit
    const short = quota - seats[set]!;
    const row = before[sizes[set]!]!;
    const last = row.length - 1;
    // of all numbers of singles that precede, those that leave the set short but not with this bloc; perhaps none
    index += row[clamp(short, last)]! - row[clamp(short - own, last)]!;
  }
  return index;
}

const clamp = (place: number, last: number): number => Math.max(0, Math.min(last, place));

const MOST_BLOCS = 12;
/** Seats and members of every set of blocs, a set being the bits of its place; room for one call, never kept. */
const seats = new Float64Array(1 << MOST_BLOCS);
const sizes = new Uint8Array(1 << MOST_BLOCS);

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
  const found = kept.get(key) ?? orderShares(blocs + singles, blocs, singles);
  kept.set(key, found);
  return found;
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
