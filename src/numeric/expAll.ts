import { C0, C1, C2, C3, exp, ROUNDER, STEP_HIGH, STEP_LOW, STEPS_PER_UNIT } from './exp.ts';
import { HEAD, TAIL } from './expTable.ts';
import { POWER_OFFSET, powerOfTwo } from './powersOfTwo.ts';

// The constants of `exp` once more as this module's own: an import is looked up at each use, a constant of the module never.
const [steps, stepHigh, stepLow, rounder] = [STEPS_PER_UNIT, STEP_HIGH, STEP_LOW, ROUNDER];
const [c0, c1, c2, c3] = [C0, C1, C2, C3];
const [head, tail, powers, offset] = [HEAD, TAIL, powerOfTwo, POWER_OFFSET];

/**
 * Replaces the first `count` values by their exponentials: the same bits as `exp` one by one, several times as fast, since a
 * number that stays inside an array need not be boxed on its way through a call.
 *
 * Method: the steps of `exp`, written out; beyond +-700, and for NaN, `exp` itself is asked.
 *
 * @param values replaced by e^value
 * @param count how many; at most values.length
 */
export function expAll(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = values[i];
    if (!(Math.abs(x) < 700)) {
      values[i] = x < -746 ? 0 : exp(x);
      continue;
    }
    const rounded = x * steps + rounder - rounder;
    const k = rounded | 0;
    const r = x - rounded * stepHigh - rounded * stepLow;
    const first = head[k & 63];
    const square = r * r;
    const excess = r + square * (c0 + r * c1 + square * (c2 + r * c3));
    values[i] = (first + (tail[k & 63] + first * excess)) * powers[(k >> 6) + offset];
  }
}
