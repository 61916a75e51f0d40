import { CELLS_PER_UNIT, LAST_CELL, logisticCeiling, logisticFloor, WIDEST } from './logisticBounds.ts';

const widest = WIDEST;
const perUnit = CELLS_PER_UNIT;
const beyond = LAST_CELL + 0.999;

/** More than a rough logistic is off anywhere: the chord of a cell strays from the curve by up to 0.00019. */
export const LOGISTIC_SLACK = 0.0002;

/**
 * The logistic to within `LOGISTIC_SLACK`, by the chord of the curve in its cell: for where few of the answers are needed
 * exactly, and a rough one tells which.
 *
 * @param x log-odds, any double but NaN
 * @returns a probability in [0, 1]. Never throws.
 */
export function logisticRoughly(x: number): number {
  const at = Math.max(0, Math.min(beyond, (x + widest) * perUnit));
  const cell = at | 0;
  const low = logisticFloor[cell];
  return low + (at - cell) * (logisticCeiling[cell] - low);
}
