import type Fraction from 'fraction.js';
import { gcdBig } from '../power/gcd.ts';

/** Opinions that are exactly equal, and how many hold them. */
interface Cluster {
  readonly place: bigint;
  readonly size: number;
}

/** Clusters in ascending order, their places in units of 1 / unit. */
export interface Line {
  readonly clusters: readonly Cluster[];
  readonly unit: bigint;
}

/**
 * One round of bounded confidence: everybody moves to the mean of all opinions, his own included, that are at most `reach` from
 * his, all at once. In whole numbers, since an opinion exactly `reach` away counts and rounding would decide otherwise.
 */
export function confidenceRound({ clusters, unit }: Line, reach: Fraction): Line {
  const within = (a: bigint, b: bigint) => (b - a) * reach.d <= reach.n * unit;
  const moved: { sum: bigint; count: number; size: number }[] = [];
  let [first, end, sum, count] = [0, 0, 0n, 0];
  for (const { place, size } of clusters) {
    for (; end < clusters.length && within(place, clusters[end]!.place); end += 1) {
      sum += clusters[end]!.place * BigInt(clusters[end]!.size);
      count += clusters[end]!.size;
    }
    for (; !within(clusters[first]!.place, place); first += 1) {
      sum -= clusters[first]!.place * BigInt(clusters[first]!.size);
      count -= clusters[first]!.size;
    }
    moved.push({ sum, count, size });
  }
  const scale = [...new Set(moved.map((mean) => mean.count))].reduce((all, n) => lcm(all, BigInt(n)), 1n);
  const places = moved.map((mean) => (mean.sum * scale) / BigInt(mean.count));
  return reduced(merged(places, clusters), unit * scale);
}

/** Clusters whose places have become equal are one from now on; nobody overtakes anybody. */
function merged(places: readonly bigint[], before: readonly Cluster[]): Cluster[] {
  const clusters: Cluster[] = [];
  places.forEach((place, at) => {
    const last = clusters.at(-1);
    const size = before[at]!.size;
    if (last?.place === place) clusters[clusters.length - 1] = { place, size: last.size + size };
    else clusters.push({ place, size });
  });
  return clusters;
}

function reduced(clusters: readonly Cluster[], unit: bigint): Line {
  const common = clusters.reduce((all, { place }) => gcdBig(all, place < 0n ? -place : place), unit);
  return {
    clusters: clusters.map(({ place, size }) => ({ place: place / common, size })),
    unit: unit / common,
  };
}

/** Opinions on one line, whatever their order. */
export function lineOf(opinions: readonly Fraction[]): Line {
  const unit = opinions.reduce((all, { d }) => lcm(all, d), 1n);
  const places = opinions.map(({ s, n, d }) => s * n * (unit / d));
  const ascending = [...places].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    clusters: merged(
      ascending,
      ascending.map((place) => ({ place, size: 1 })),
    ),
    unit,
  };
}

const lcm = (a: bigint, b: bigint): bigint => (a / gcdBig(a, b)) * b;
