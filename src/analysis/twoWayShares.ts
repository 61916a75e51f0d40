/** One cell of a two-way layout: row and column, the weight of what was seen in it, and its mean. */
export interface Cell {
  row: number;
  column: number;
  weight: number;
  mean: number;
}

/** Parts of the variance of a 0-1 outcome, summing to one. */
export interface VarianceShares {
  row: number;
  column: number;
  /** what a pair of row and column does beyond the sum of the two */
  together: number;
  chance: number;
}

/**
 * Shares of the variance of a 0-1 outcome that go with the rows, the columns, their combination and chance.
 *
 * With cell means m_rc of weights n_rc (summing to one) and grand mean m: total = m (1 - m); R, C and A are the sums of
 * squares of the row means, of the column means, and of the best additive fit a_r + b_c; cells = sum n_rc (m_rc - m)^2.
 *
 *   row = (R + A - C) / 2     column = (C + A - R) / 2     together = cells - A     chance = total - cells
 *
 * (the mean over both orders in which the two can enter, as the layout is not quite balanced). From each of the first three
 * goes what chance alone would put there, its degrees of freedom x chance / (observations - cells), not below zero; chance
 * takes the rest. Null when the outcome never varies or observations are too few.
 *
 * R. A. Fisher, Statistical Methods for Research Workers (1925), chapter VII, for the layout; W. L. Hays, Statistics for
 * Psychologists (1963), for the correction.
 */
export function twoWayShares(cells: readonly Cell[], observations: number): VarianceShares | null {
  const weight = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const own = cells.map((cell) => ({ ...cell, weight: cell.weight / weight }));
  const mean = own.reduce((sum, cell) => sum + cell.weight * cell.mean, 0);
  const total = mean * (1 - mean);
  if (!(total > 1e-12) || observations <= cells.length) return null;
  const squares = (fitted: readonly number[]): number =>
    own.reduce((sum, cell, i) => sum + cell.weight * (fitted[i]! - mean) * (fitted[i]! - mean), 0);
  const [rows, columns] = [groupMeans(own, (cell) => cell.row), groupMeans(own, (cell) => cell.column)];
  const [r, c, a] = [squares(rows.fitted), squares(columns.fitted), squares(additiveFit(own, mean))];
  const between = squares(own.map((cell) => cell.mean));
  const noise = (total - between) / (observations - cells.length);
  const beyond = (part: number, freedom: number): number => Math.max(0, part - freedom * noise) / total;
  const row = beyond((r + a - c) / 2, rows.groups - 1);
  const column = beyond((c + a - r) / 2, columns.groups - 1);
  const together = beyond(between - a, Math.max(0, cells.length - rows.groups - columns.groups + 1));
  return { row, column, together, chance: Math.max(0, 1 - row - column - together) };
}

/** Weighted mean of each group, spread over its cells. */
function groupMeans(
  cells: readonly Cell[],
  groupOf: (cell: Cell) => number,
): { fitted: number[]; groups: number } {
  const sums = new Map<number, { weight: number; sum: number }>();
  for (const cell of cells) {
    const group = sums.get(groupOf(cell)) ?? { weight: 0, sum: 0 };
    group.weight += cell.weight;
    group.sum += cell.weight * cell.mean;
    sums.set(groupOf(cell), group);
  }
  const meanOf = (cell: Cell): number => {
    const { weight, sum } = sums.get(groupOf(cell))!;
    return weight === 0 ? 0 : sum / weight;
  };
  return { fitted: cells.map(meanOf), groups: sums.size };
}

/** Best additive fit by weighted least squares: rows and columns in turn take up what the other leaves, until nothing moves. */
function additiveFit(cells: readonly Cell[], mean: number): number[] {
  let fitted = cells.map(() => mean);
  for (let round = 0; round < 1000; round += 1) {
    let moved = 0;
    for (const groupOf of [(cell: Cell) => cell.row, (cell: Cell) => cell.column]) {
      const left = groupMeans(
        cells.map((cell, i) => ({ ...cell, mean: cell.mean - fitted[i]! })),
        groupOf,
      ).fitted;
      fitted = fitted.map((value, i) => value + left[i]!);
      moved = Math.max(moved, ...left.map(Math.abs));
    }
    if (moved < 1e-10) break;
  }
  return fitted;
}
