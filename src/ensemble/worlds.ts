import { type CompiledScenario, openNative, type World } from '../engine/index.ts';
import { makeStream } from '../random/index.ts';
import type { Task } from './plan.ts';
import { openWorld } from './runTask.ts';

/** Finds the world to run a task on. */
export type Worlds = (task: Task) => World;

/**
 * Worlds for tasks, one for each reading, made when first asked for and kept: a world that runs as WebAssembly has a memory of
 * its own, too costly to make for each task.
 *
 * @param native the bytes of `native.wasm`; null: JavaScript runs everything
 */
export function keepWorlds(compiled: readonly CompiledScenario[], native: Uint8Array | null): Worlds {
  const kept = new Map<number, { seed: number; world: World }>();
  return ({ reading, seed }) => {
    const found = kept.get(reading);
    if (found?.seed === seed) return found.world;
    const world = openFor(compiled[reading]!, seed, native);
    kept.set(reading, { seed, world });
    return world;
  };
}

/** Where WebAssembly is not to be had, or has no memory left, JavaScript gives the same rows, only later. */
export function openFor(c: CompiledScenario, seed: number, native: Uint8Array | null): World {
  // models of the shelf are not translated
  const chosen = c.models.vote !== null || c.models.alliances !== null;
  if (native === null || chosen) return openWorld(c, seed);
  try {
    return openNative(c, makeStream(seed), native);
  } catch {
    return openWorld(c, seed);
  }
}
