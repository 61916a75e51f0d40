import type { World } from './world.ts';

/**
 * Where the tables of feelings (`liking`, `threat`) hold what `who` feels about `whom`. A row is about one person: votes ask
 * what everybody feels about the same two.
 */
export const feelingAt = (w: World, who: number, whom: number): number => whom * w.c.sizes.actors + who;
