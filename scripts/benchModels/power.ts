// How fast the power indices are, beside plain ways to the same numbers: what a textbook would do, written out below.
import { type Game, type Model, SHELF } from 'plenum/models';

/** One comparison; smaller is better. */
interface Timing {
  readonly what: string;
  readonly ours: number;
  readonly plain: number;
  readonly unit: string;
}

/** Times Shapley-Shubik and Banzhaf, exact and fast, for 27 members with three majorities, 51 and 100 with one. */
export function benchPower(): Timing[] {
  return [
    ...compare('27 members, 3 majorities', councilOf27, throughAllCoalitions, throughAllCoalitions),
    ...compare('51 members', weighted(270, ELECTORS), byTableOfSizes, byTable),
    ...compare('100 members', weighted(1276, HUNDRED), byTableOfSizes, byTable),
  ];
}

/** Both indices in both precisions, each beside a plain way to the swings that it is made of. */
function compare(
  body: string,
  game: Game,
  swingsBySize: (game: Game) => unknown,
  swings: (game: Game) => unknown,
): Timing[] {
  return [
    { id: 'shapley-shubik', plain: milliseconds(1, () => swingsBySize(game)) },
    { id: 'banzhaf', plain: milliseconds(1, () => swings(game)) },
  ].flatMap(({ id, plain }) =>
    ['exact', 'fast'].map((precision) => {
      const model = SHELF.find((entry) => entry.id === id) as Model<Game>;
      const parameters = model.parameters.parse({ precision });
      const ours = milliseconds(5, () => model.run(game, parameters, () => 0.5));
      return { what: `${id}, ${body}, ${precision}`, ours, plain, unit: 'ms' };
    }),
  );
}

/** The best of so many runs, as whatever else the machine does can only slow one down. */
function milliseconds(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Swings by size from a table of big integers, filled once, from which each player is taken out by division. */
function byTableOfSizes({ majorities }: Game): bigint[][] {
  const { weights, quota } = majorities[0]!;
  const n = weights.length;
  const table = Array.from({ length: n + 1 }, () => new Array<bigint>(quota).fill(0n));
  table[0]![0] = 1n;
  weights.forEach((weight, joined) => {
    for (let size = joined; size >= 0; size -= 1) {
      for (let v = quota - 1; v >= weight; v -= 1) table[size + 1]![v]! += table[size]![v - weight]!;
    }
  });
  return weights.map((weight) => {
    const without = table.map((row) => [...row]);
    for (let size = 1; size <= n; size += 1) {
      for (let v = weight; v < quota; v += 1) without[size]![v]! -= without[size - 1]![v - weight]!;
    }
    return without.slice(0, n).map((row) => sum(row.slice(Math.max(0, quota - weight))));
  });
}

/** The same without sizes. */
function byTable({ majorities }: Game): bigint[] {
  const { weights, quota } = majorities[0]!;
  const table = new Array<bigint>(quota).fill(0n);
  table[0] = 1n;
  for (const weight of weights) {
    for (let v = quota - 1; v >= weight; v -= 1) table[v]! += table[v - weight]!;
  }
  return weights.map((weight) => {
    const without = [...table];
    for (let v = weight; v < quota; v += 1) without[v]! -= without[v - weight]!;
    return sum(without.slice(Math.max(0, quota - weight)));
  });
}

const sum = (counts: readonly bigint[]): bigint => counts.reduce((all, count) => all + count, 0n);

/** Swings by size by going through all 2^n coalitions, for up to 30 players and three majorities. */
function throughAllCoalitions({ players, majorities }: Game): bigint[][] {
  const n = players.length;
  const [first, second, third] = majorities as [Majority, Majority, Majority];
  const swings = players.map(() => new Float64Array(n));
  const visit = (player: number, members: number, size: number, a: number, b: number, c: number): void => {
    if (player < n) {
      visit(player + 1, members, size, a, b, c);
      const [x, y, z] = [first.weights[player]!, second.weights[player]!, third.weights[player]!];
      visit(player + 1, members | (1 << player), size + 1, a + x, b + y, c + z);
      return;
    }
    if (a < first.quota || b < second.quota || c < third.quota) return;
    for (let member = 0; member < n; member += 1) {
      if ((members & (1 << member)) === 0) continue;
      const spare =
        a - first.weights[member]! >= first.quota &&
        b - second.weights[member]! >= second.quota &&
        c - third.weights[member]! >= third.quota;
      if (!spare) swings[member]![size - 1]! += 1;
    }
  };
  visit(0, 0, 0, 0, 0, 0);
  return swings.map((row) => Array.from(row, BigInt));
}

type Majority = Game['majorities'][number];

const weighted = (quota: number, weights: readonly number[]): Game => ({
  players: weights.map((_, player) => `${player + 1}`),
  majorities: [{ weights, quota }],
});

/** Electoral College of the United States, 1991 to 2000. */
const ELECTORS = [
  ...[54, 33, 32, 25, 23, 22, 21, 18, 15, 14, 13, 13, 12, 12, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8, 8],
  ...[8, 8, 7, 7, 7, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3],
];

/** Weights from 1 to 50, each twice. */
const HUNDRED = Array.from({ length: 100 }, (_, player) => 1 + ((player * 37) % 50));

/** The Council of the 27 under the Treaty of Nice: votes, members, population in thousands. */
const VOTES = [
  29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3,
];
const POPULATION = [
  ...[82038, 59247, 58966, 57612, 39394, 38667, 22489, 15760, 10533, 10290, 10213, 10092, 9980, 8854, 8230],
  ...[8082, 5393, 5313, 5160, 3744, 3701, 2439, 1978, 1446, 752, 429, 379],
];
const councilOf27: Game = {
  players: VOTES.map((_, member) => `${member + 1}`),
  majorities: [
    { weights: VOTES, quota: 255 },
    { weights: VOTES.map(() => 1), quota: 14 },
    { weights: POPULATION, quota: 298_333 },
  ],
};
