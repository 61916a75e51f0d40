import { R } from './mechanisms/arenaParameters.ts';
import type { World } from './world.ts';

/** Whether an arena is open today, and its mechanism on. */
export function arenaLives(w: World, arena: number): boolean {
  const row = w.c.arenas[arena]!;
  return w.on.arena && w.day >= row.since && w.day < row.until;
}

/** Whoever holds the office in whose charge an arena is; -1 if nobody of the cast does. */
export const inCharge = (w: World, arena: number): number => {
  const { office } = w.c.arenas[arena]!;
  return office < 0 ? -1 : w.s.holder[office]!;
};

/** A failure there, recorded or rolled, is held for good against whoever has the office. */
export function feelDefeat(w: World, k: number): void {
  const { arena } = w.c.attempts[w.c.shocks[k]!.part]!;
  if (!arenaLives(w, arena)) return;
  const h = inCharge(w, arena);
  if (h < 0) return;
  w.s.baseAuthority[h] = Math.max(0.01, w.s.baseAuthority[h]! - w.p.arena[R.charge]!);
}
