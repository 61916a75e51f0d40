import { CELLS_PER_UNIT, LAST_CELL, logisticCeiling, logisticFloor, WIDEST } from './logisticBounds.ts';

const widest = WIDEST;
const perUnit = CELLS_PER_UNIT;
const beyond = LAST_CELL + 0.999;

/** More than a rough logistic is off anywhere: the chord of a cell strays from the curve by up to 0.00019. */
export const LOGISTIC_SLACK = 0.0002;

/**
 * Replaces the first `count` values by their logistic to within `LOGISTIC_SLACK`, by the chord of the curve in their cell: for
 * where few of the answers are needed exactly, and a rough one tells which.
 *
 * @param values log-odds, any doubles but NaN, replaced by probabilities in [0, 1]
 * @param count how many; at most values.length
 */
export function logisticAllRoughly(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const at = Math.max(0, Math.min(beyond, (values[i] + widest) * perUnit));
    const cell = at | 0;
    const low = logisticFloor[cell];
    values[i] = low + (at - cell) * (logisticCeiling[cell] - low);
  }
}
