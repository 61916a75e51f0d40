import type { CompiledScenario } from '../engine/index.ts';
import { coordinateAt, seedKey, triangular } from '../random/index.ts';

/**
 * Fills `values` with the numbers of one parameter point: each number a triangular draw within its range, peak at its value,
 * from a low-discrepancy sequence named by the number's path. Points are indexed and extendable, and a number added to the
 * scenario leaves all others as they were. A number without a range keeps its value.
 */
export function fillPoint(c: CompiledScenario, values: Float64Array, seed: number, point: number): void {
  const key = seedKey(seed);
  const { lows, peaks, highs } = rangesOf(c);
  const { numberHash } = c;
  for (let i = 0; i < lows.length; i += 1) {
    const low = lows[i]!;
    const peak = peaks[i]!;
    const high = highs[i]!;
    values[i] = low === high ? peak : triangular(coordinateAt(key, numberHash[i]!, point), low, peak, high);
  }
}

interface Ranges {
  lows: Float64Array;
  peaks: Float64Array;
  highs: Float64Array;
}

/** The ranges of a scenario's numbers side by side, worked out once: a point is filled for every few histories. */
const known = new WeakMap<CompiledScenario, Ranges>();

function rangesOf(c: CompiledScenario): Ranges {
  const found = known.get(c) ?? {
    lows: Float64Array.from(c.numbers, ({ low }) => low),
    peaks: Float64Array.from(c.numbers, ({ value }) => value),
    highs: Float64Array.from(c.numbers, ({ high }) => high),
  };
  known.set(c, found);
  return found;
}
