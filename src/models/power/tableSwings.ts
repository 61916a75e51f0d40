import type { Majority } from '../game.ts';
import { total } from './checkedGame.ts';
import { fromResidues, moduliFor } from './residues.ts';
import type { Swings, SwingsBySize } from './swings.ts';

/** Cells of the largest table, 256 MiB of memory. */
export const MOST_CELLS = 33_554_432;

/** Weights that a table for this majority must tell apart: those that lose, or those that block, whichever are fewer. */
export const tableWidth = ({ weights, quota }: Majority): number =>
  Math.min(quota, total(weights) - quota + 1);

/**
 * Swings of a game with one majority, from a table of the number of coalitions by size and weight.
 *
 * The table is filled once, for everybody. A player i of weight w is then taken out by a sum over steps of w: of the coalitions
 * without him, those of size s and weight v number c_i(s, v) = c(s, v) - c_i(s - 1, v - w), so his swings are
 * sum over j of (-1)^j [coalitions of size s - j that weigh quota - (j + 1) w to quota - 1 - j w].
 * Where more than half of the weight is needed, the table holds the coalitions that leave too little to block: a player is
 * critical to as many of them, with the others outside in place of those inside.
 *
 * n players, width q = min(quota, weight - quota + 1): n q cells, n^2 q / 2 additions for each 52 bits of n.
 *
 * J. M. Bilbao, J. R. Fernandez, N. Jimenez and J. J. Lopez, "Voting power in the European Union enlargement", European
 * Journal of Operational Research 143 (2002), 181-196, for the generating functions of which the table is the coefficients.
 */
export function tableSwingsBySize(majority: Majority): SwingsBySize {
  const { weights, quota } = majority;
  const players = weights.length;
  const width = tableWidth(majority);
  const counted = countAll(weights, width, players + 1);
  const bySize = Array.from({ length: players }, (_, size) => size);
  return ofEachWeight(weights, (weight) =>
    bySize.map((size) =>
      counted((table) => windowWithout(table, weight, width === quota ? size : players - 1 - size)),
    ),
  );
}

/** The same without telling sizes apart: n q additions for each 52 bits of n. */
export function tableSwings(majority: Majority): Swings {
  const { weights, quota } = majority;
  const width = tableWidth(majority);
  const counted = countAll(weights, width, 1);
  const light = counted(({ cells }) => cells[width - 1]);
  return {
    swings: ofEachWeight(weights, (weight) => counted((table) => windowWithout(table, weight, 0))),
    winning: width === quota ? (1n << BigInt(weights.length)) - light : light,
  };
}

/** What `count` says for each player, asked once for each different weight. */
function ofEachWeight<T>(weights: readonly number[], count: (weight: number) => T): T[] {
  const known = new Map<number, T>();
  for (const weight of weights) if (!known.has(weight)) known.set(weight, count(weight));
  return weights.map((weight) => known.get(weight)!);
}

/**
 * Coalitions by size and weight, modulo a number: row s holds, at v, those of size s that weigh at most v. With a single row
 * all sizes share it.
 */
interface Table {
  readonly cells: Float64Array;
  readonly width: number;
  readonly rows: number;
  readonly modulus: number;
}

/** Tables modulo enough numbers, asked together for one exact number. */
function countAll(weights: readonly number[], width: number, rows: number) {
  const moduli = moduliFor(weights.length);
  const tables = moduli.map((modulus) => filled(weights, { width, rows, modulus }));
  return (read: (table: Table) => number): bigint => fromResidues(tables.map(read), moduli);
}

function filled(weights: readonly number[], shape: Omit<Table, 'cells'>): Table {
  const { width, rows, modulus } = shape;
  const table = { ...shape, cells: new Float64Array(rows * width) };
  table.cells[0] = 1;
  let heaviest = 0;
  [...weights]
    .sort((a, b) => a - b)
    .forEach((weight, joined) => {
      heaviest = Math.min(heaviest + weight, width - 1);
      for (let size = Math.min(joined, Math.max(rows - 2, 0)); size >= 0; size -= 1)
        join(table, size, weight, heaviest);
    });
  for (let start = 0; start < rows * width; start += width) {
    for (let v = start + 1; v < start + width; v += 1) {
      const sum = table.cells[v] + table.cells[v - 1];
      table.cells[v] = sum >= modulus ? sum - modulus : sum;
    }
  }
  return table;
}

/** A player of this weight joins the coalitions of this size, from the heaviest down so that none is met twice. */
function join({ cells, width, rows, modulus }: Table, size: number, weight: number, heaviest: number): void {
  const from = size * width - weight;
  const to = rows === 1 ? 0 : (size + 1) * width;
  for (let v = heaviest; v >= weight; v -= 1) {
    const sum = cells[to + v] + cells[from + v];
    cells[to + v] = sum >= modulus ? sum - modulus : sum;
  }
}

/** Coalitions of a size, without a player of a weight, that weigh width - weight to width - 1; modulo the modulus. */
function windowWithout({ cells, width, rows, modulus }: Table, weight: number, size: number): number {
  if (weight === 0) return 0;
  const steps = rows === 1 ? width : size;
  let result = 0;
  for (let step = 0; step <= steps && step * weight < width; step += 1) {
    const start = rows === 1 ? 0 : (size - step) * width;
    const high = width - 1 - step * weight;
    const between = cells[start + high] - (high >= weight ? cells[start + high - weight] : 0);
    result += step % 2 === 0 ? between : -between;
    if (result < 0) result += modulus;
    else if (result >= modulus) result -= modulus;
  }
  return result;
}
