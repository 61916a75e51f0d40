import { C0, C1, C2, C3, ROUNDER, STEP_HIGH, STEP_LOW, STEPS_PER_UNIT } from './exp.ts';
import { HEAD, TAIL } from './expTable.ts';
import { logistic } from './logistic.ts';
import { POWER_OFFSET, powerOfTwo } from './powersOfTwo.ts';

// The constants of `exp` once more as this module's own: an import is looked up at each use, a constant of the module never.
const steps = STEPS_PER_UNIT;
const stepHigh = STEP_HIGH;
const stepLow = STEP_LOW;
const rounder = ROUNDER;
const c0 = C0;
const c1 = C1;
const c2 = C2;
const c3 = C3;
const head = HEAD;
const tail = TAIL;
const powers = powerOfTwo;
const offset = POWER_OFFSET;

/** From here on e^-|x| leaves what the steps below can do. */
const FAR = 700;

/**
 * Replaces the first `count` values by their logistic, 1 / (1 + e^-x): the same bits as `logistic` one by one, but a number
 * that stays inside an array need not be boxed on its way through a call, which is what a hot loop pays for.
 *
 * Method: the steps of `exp` for -|x|, written out so that the processor works at several values at once; far from zero,
 * and for NaN, `logistic` itself is asked.
 *
 * @param values log-odds, replaced by probabilities in [0, 1]
 * @param count how many; at most values.length
 */
export function logisticAll(values: Float64Array, count: number): void {
  let far = 0;
  for (let i = 0; i < count; i += 1) {
    const x = values[i];
    const near = Math.abs(x) < FAR; // NaN is not
    far += near ? 0 : 1;
    const y = Math.max(-FAR, -Math.abs(x));
    const rounded = y * steps + rounder - rounder;
    const k = rounded | 0;
    const r = y - rounded * stepHigh - rounded * stepLow;
    const first = head[k & 63];
    const square = r * r;
    const excess = r + square * (c0 + r * c1 + square * (c2 + r * c3));
    const odds = (first + (tail[k & 63] + first * excess)) * powers[(k >> 6) + offset];
    values[i] = near ? (x >= 0 ? 1 : odds) / (1 + odds) : x;
  }
  if (far > 0) finish(values, count);
}

/** What was far is still as it was, and nothing else is. */
function finish(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) if (!(Math.abs(values[i]) < FAR)) values[i] = logistic(values[i]);
}
