import { EFFECT } from './codes.ts';
import type { World } from './world.ts';

/** What the highest rung now in force does to an actor, by code; -1 where there is none. */
export function effectOn(w: World, a: number): number {
  const rung = w.s.rung[a]!;
  return rung > 0 ? w.c.rungs[rung - 1]!.effect : -1;
}

/** Whether an actor is out of reach: exiled or deported. */
export const isAway = (w: World, a: number): boolean => effectOn(w, a) >= EFFECT.exile;

/** Whether an actor has fallen: lost his offices, or worse. */
export const isFallen = (w: World, a: number): boolean => effectOn(w, a) >= EFFECT['loses-offices'];

/** Whether an actor has been put out of the assembly, or out of the whole. */
export function isExpelled(w: World, a: number): boolean {
  const effect = effectOn(w, a);
  if (effect >= EFFECT['leaves-party']) return true;
  return effect === EFFECT['leaves-body'] && w.c.rungs[w.s.rung[a]! - 1]!.leaves === w.c.assembly;
}
