import { DRIVER } from '../../engine/index.ts';
import type { Collections } from '../../polity/index.ts';
import { arenasKnown } from './arenas.ts';
import { economyKnown } from './economies.ts';

/** What brings about a kind of shock inside the model, and as which of its kinds. */
export function driverOf(
  collections: Collections,
  shock: string,
  free: number,
): { driver: number; part: number } {
  const crises = economyKnown(collections, free)?.crises;
  const crisis = crises === undefined ? -1 : [crises.prices, crises.grain, crises.hunger].indexOf(shock);
  if (crisis >= 0) return { driver: DRIVER.economy, part: crisis };
  const attempts = arenasKnown(collections, free).flatMap((arena) => arena.attempts);
  const attempt = attempts.findIndex((entry) => entry.shock === shock);
  return { driver: attempt < 0 ? DRIVER.none : DRIVER.arena, part: attempt };
}
