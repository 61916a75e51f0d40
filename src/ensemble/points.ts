import type { CompiledScenario } from '../engine/index.ts';
import { coordinateAt, reverseBits, seedKey, sequenceKeys, triangular } from '../random/index.ts';

/**
 * Fills `values` with the numbers of one parameter point: each number a triangular draw within its range, peak at its value,
 * from a low-discrepancy sequence named by the number's path. Points are indexed and extendable, and a number added to the
 * scenario leaves all others as they were. A number without a range keeps its value.
 */
export function fillPoint(c: CompiledScenario, values: Float64Array, seed: number, point: number): void {
  const { lows, peaks, highs, orderKeys, valueKeys } = rangesOf(c, seed);
  const place = reverseBits(point);
  for (let i = 0; i < lows.length; i += 1) {
    const low = lows[i]!;
    const peak = peaks[i]!;
    const high = highs[i]!;
    values[i] =
      low === high ? peak : triangular(coordinateAt(orderKeys[i]!, valueKeys[i]!, place), low, peak, high);
  }
}

interface Ranges {
  seed: number;
  lows: Float64Array;
  peaks: Float64Array;
  highs: Float64Array;
  orderKeys: Uint32Array;
  valueKeys: Uint32Array;
}

/** The ranges of a scenario's numbers side by side, and their sequences under the last seed: a point is filled for every few histories. */
const known = new WeakMap<CompiledScenario, Ranges>();

function rangesOf(c: CompiledScenario, seed: number): Ranges {
  const found = known.get(c);
  if (found?.seed === seed) return found;
  const ofSeed = seedKey(seed);
  const keys = Array.from(c.numberHash, (hash) => sequenceKeys(ofSeed, hash));
  const ranges = {
    seed,
    lows: Float64Array.from(c.numbers, ({ low }) => low),
    peaks: Float64Array.from(c.numbers, ({ value }) => value),
    highs: Float64Array.from(c.numbers, ({ high }) => high),
    orderKeys: Uint32Array.from(keys, ({ order }) => order),
    valueKeys: Uint32Array.from(keys, ({ value }) => value),
  };
  known.set(c, ranges);
  return ranges;
}
