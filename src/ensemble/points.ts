import type { CompiledScenario } from '../engine/index.ts';
import { coordinateAt, seedKey, triangular } from '../random/index.ts';

/**
 * Fills `values` with the numbers of one parameter point: each number a triangular draw within its range, peak at its value,
 * from a low-discrepancy sequence named by the number's path. Points are indexed and extendable, and a number added to the
 * scenario leaves all others as they were. A number without a range keeps its value.
 */
export function fillPoint(c: CompiledScenario, values: Float64Array, seed: number, point: number): void {
  const key = seedKey(seed);
  for (let i = 0; i < c.numbers.length; i += 1) {
    const { low, value, high } = c.numbers[i]!;
    values[i] =
      low === high ? value : triangular(coordinateAt(key, c.numberHash[i]!, point), low, value, high);
  }
}
