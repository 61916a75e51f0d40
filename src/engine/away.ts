import { EFFECT } from './codes.ts';
import type { World } from './world.ts';

/** What the highest rung now in force does to an actor, by code; -1 where there is none. A table answers, not a jump. */
export const effectOn = (w: World, a: number): number => w.c.rungEffects[w.s.rung[a]!]!;

/** Whether an actor is out of reach: exiled or deported. */
export const isAway = (w: World, a: number): boolean => effectOn(w, a) >= EFFECT.exile;

/** Whether an actor has fallen: lost his offices, or worse. */
export const isFallen = (w: World, a: number): boolean => effectOn(w, a) >= EFFECT['loses-offices'];

/** Whether an actor has been put out of the assembly, or out of the whole. */
export const isExpelled = (w: World, a: number): boolean => w.c.rungExpels[w.s.rung[a]!] === 1;
