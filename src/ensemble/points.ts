import type { CompiledScenario } from '../engine/index.ts';
import { coordinateAt, reverseBits, seedKey, sequenceKeys } from '../random/index.ts';

/**
 * Fills `values` with the numbers of one parameter point: each number a triangular draw within its range, peak at its value,
 * from a low-discrepancy sequence named by the number's path. Points are indexed and extendable, and a number added to the
 * scenario leaves all others as they were. A number without a range keeps its value. The same bits as `triangular` gives, but
 * without a jump: on which side of its peak a number falls is anybody's guess.
 */
export function fillPoint(c: CompiledScenario, values: Float64Array, seed: number, point: number): void {
  const { peaks, places, sides, orderKeys, valueKeys } = rangesOf(c, seed);
  const reversed = reverseBits(point);
  values.set(peaks);
  for (let i = 0; i < places.length; i += 1) {
    const row = 6 * i;
    const u = coordinateAt(orderKeys[i]!, valueKeys[i]!, reversed);
    const above = Number(u >= sides[row + 2]!);
    const side = row + 3 * above;
    const left = above + (1 - 2 * above) * u; // u below the peak, 1 - u above it
    const value = sides[side]! + sides[side + 1]! * Math.sqrt(left * sides[side + 2]!);
    values[places[i]!] = Math.max(sides[row]!, Math.min(sides[row + 3]!, value));
  }
}

/** The numbers of a scenario, those that have a range side by side, and their sequences under a seed. */
interface Ranges {
  seed: number;
  peaks: Float64Array;
  /** of those with a range, from here on: places in `values` */
  places: Int32Array;
  /** six for each: of the draws below its peak, the low end, the width toward the peak and their part of all; then of those above it, likewise */
  sides: Float64Array;
  orderKeys: Uint32Array;
  valueKeys: Uint32Array;
}

/** Ranges under the last seed: a point is filled for every few histories. */
const known = new WeakMap<CompiledScenario, Ranges>();

function rangesOf(c: CompiledScenario, seed: number): Ranges {
  const found = known.get(c);
  if (found?.seed === seed) return found;
  const ofSeed = seedKey(seed);
  const places = Int32Array.from(c.numbers.keys()).filter((i) => c.numbers[i]!.low < c.numbers[i]!.high);
  const varied = Array.from(places, (i) => c.numbers[i]!);
  const keys = Array.from(places, (i) => sequenceKeys(ofSeed, c.numberHash[i]!));
  const ranges = {
    seed,
    peaks: Float64Array.from(c.numbers, ({ value }) => value),
    places,
    sides: Float64Array.from(
      varied.flatMap(({ low, value, high }) => {
        const width = high - low;
        const share = (value - low) / width;
        return [low, width, share, high, -width, 1 - share];
      }),
    ),
    orderKeys: Uint32Array.from(keys, ({ order }) => order),
    valueKeys: Uint32Array.from(keys, ({ value }) => value),
  };
  known.set(c, ranges);
  return ranges;
}
