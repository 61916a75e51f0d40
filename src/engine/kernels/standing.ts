import { U } from '../mechanisms/surveillanceParameters.ts';
import { V } from '../mechanisms/vote.ts';
import type { World } from '../world.ts';

/** Standing as it sways those who have little of their own: the square of an actor's weight; 0 for nobody. */
export const squareWeight = (w: World, a: number): number => (a < 0 ? 0 : w.s.weight[a]! * w.s.weight[a]!);

/** Power over posts as members feel it: full long before all posts are owed to one. */
export const hold = (w: World, a: number): number =>
  a < 0 ? 0 : Math.min(1, w.s.admin[a]! / w.p.vote[V.fullHold]!);

/** Past departures, which weigh in full where factions are an offense, and what the police have found. */
export const offense = (w: World, a: number): number =>
  w.p.vote[V.deviation]! *
    w.values[w.c.traits.deviation![a]!]! *
    (w.on.discipline && w.s.ban[0] === 1 ? 1 : w.p.vote[V.lenience]!) +
  (w.on.surveillance ? w.p.surveillance[U.evidence]! * w.s.exposed[a]! : 0);

/** What a letter of warning adds once it has been read out, by the standing its author had. */
export function warning(w: World, a: number): number {
  const { letter } = w.s;
  return w.on.information && letter[3]! >= 2 && letter[2] === a ? letter[5]! * (letter[3]! - 1) : 0;
}
