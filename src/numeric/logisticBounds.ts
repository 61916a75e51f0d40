import { logistic } from './logistic.ts';

export const WIDEST = 16;
export const CELLS_PER_UNIT = 8;
/** Number of the highest of the cells into which log-odds are sorted. */
export const LAST_CELL = 2 * WIDEST * CELLS_PER_UNIT - 1;
const MARGIN = 1e-12; // more than the rounding of a logistic

const lowerEnd = (cell: number): number => cell / CELLS_PER_UNIT - WIDEST;

/** By cell, less than the logistic of any log-odds in it. */
export const logisticFloor = Float64Array.from({ length: LAST_CELL + 1 }, (_, cell) =>
  cell === 0 ? 0 : logistic(lowerEnd(cell)) - MARGIN,
);

/** By cell, more than the logistic of any log-odds in it. */
export const logisticCeiling = Float64Array.from({ length: LAST_CELL + 1 }, (_, cell) =>
  cell === LAST_CELL ? 1 : logistic(lowerEnd(cell + 1)) + MARGIN,
);

/**
 * The cell of log-odds, an eighth wide: a rough answer for where the exact probability would be thrown away.
 *
 * @param x log-odds, any double but NaN
 */
export function logisticCell(x: number): number {
  return Math.max(0, Math.min(LAST_CELL, (x + WIDEST) * CELLS_PER_UNIT)) | 0;
}
