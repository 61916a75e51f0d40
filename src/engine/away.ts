import { EFFECT } from './compiled.ts';
import type { World } from './world.ts';

/** Whether an actor is out of reach: exiled or deported. */
export function isAway(w: World, a: number): boolean {
  const rung = w.s.rung[a]!;
  return rung > 0 && w.c.rungs[rung - 1]!.effect >= EFFECT.exile;
}
