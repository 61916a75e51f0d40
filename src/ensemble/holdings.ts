import type { CompiledScenario } from '../engine/index.ts';
import { followTo } from './eve.ts';
import { openFor } from './worlds.ts';

/**
 * The share of a pool's posts whose holders are clients of an office's holder, on the documented date: for each setting of all
 * numbers the mean over so many lucks, the same for all settings. Throws RangeError where the scenario lacks pool or office.
 *
 * @param native the bytes of `native.wasm`, for speed; the shares are the same without
 */
export function askHoldings(
  c: CompiledScenario,
  { pool, office }: { pool: string; office: string },
  settings: readonly Float64Array[],
  { seed, lucks, native }: { seed: number; lucks: number; native: Uint8Array | null },
): Float64Array {
  const [row, place] = [c.pools.indexOf(pool), c.offices.indexOf(office)];
  if (row < 0 || place < 0) throw new RangeError(`${c.id} has no pool ${pool} or no office ${office}`);
  const world = openFor(c, seed, native);
  return Float64Array.from(settings, (values) => {
    let sum = 0;
    for (let luck = 0; luck < lucks; luck += 1) {
      followTo(world, values, luck, null);
      const holder = world.s.holder[place]!;
      if (holder >= 0) sum += world.s.clients[row * c.sizes.groups + holder]!;
    }
    return sum / lucks;
  });
}
