import { highWord } from './highWord.ts';
import {
  L1,
  L2,
  L3,
  L4,
  L5,
  L6,
  L7,
  LN2_HIGH,
  LN2_LOW,
  ln,
  ONE_HIGH_WORD,
  SQRT_HALF_HIGH_WORD,
} from './ln.ts';
import { POWER_OFFSET, powerOfTwo } from './powersOfTwo.ts';

// The constants of `ln` once more as this module's own: an import is looked up at each use, a constant of the module never.
const toExponent = ONE_HIGH_WORD - SQRT_HALF_HIGH_WORD;
const ln2High = LN2_HIGH;
const ln2Low = LN2_LOW;
const l1 = L1;
const l2 = L2;
const l3 = L3;
const l4 = L4;
const l5 = L5;
const l6 = L6;
const l7 = L7;
const powers = powerOfTwo;
const offset = POWER_OFFSET;

/**
 * Replaces the first `count` values by their natural logarithms: the same bits as `ln` one by one, but each logarithm is a long
 * chain of steps, and here the processor works at several at once.
 *
 * Method: the steps of `ln`, written out; where a value is none of the normal numbers above 0, `ln` itself is asked.
 *
 * @param values numbers >= 0, replaced by their logarithms
 * @param count how many; at most values.length
 */
export function lnAll(values: Float64Array, count: number): void {
  let usual = 0;
  for (let i = 0; i < count; i += 1)
    usual += values[i] >= 2.2250738585072014e-308 && values[i] < Infinity ? 1 : 0;
  if (usual < count) {
    oneByOne(values, count);
    return;
  }
  for (let i = 0; i < count; i += 1) {
    const x = values[i];
    const e = ((highWord(x) + toExponent) >> 20) - 1023;
    const f = x * powers[offset - e] - 1;
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const series = z * (l1 + z * l2 + w * (l3 + z * l4 + w * (l5 + z * l6 + w * l7)));
    const half = 0.5 * f * f;
    values[i] = e * ln2High - (half - (s * (half + series) + e * ln2Low) - f);
  }
}

function oneByOne(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) values[i] = ln(values[i]);
}
