import { arenaLives } from './arenas.ts';
import { DRIVER } from './codes.ts';
import { economyLives } from './economyGauges.ts';
import type { World } from './world.ts';

/** Whether a kind of shock is brought about inside the model today, and so does not come at its plain rate. */
export function isDriven(w: World, k: number): boolean {
  const { driver, part } = w.c.shocks[k]!;
  if (driver === DRIVER.economy) return economyLives(w);
  return driver === DRIVER.arena && arenaLives(w, w.c.attempts[part]!.arena);
}
