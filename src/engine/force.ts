import { sanction } from './apply.ts';
import { EFFECT } from './codes.ts';
import { VOTING } from './constants.ts';
import { officeExists } from './elections.ts';
import { STANDARD } from './levels.ts';
import { F } from './mechanisms/coercionParameters.ts';
import { PERSONAL_DICTATOR, reach } from './thresholds.ts';
import { emit, type World } from './world.ts';

/**
 * Hold of the belief that only the party may settle its quarrels, 0-1: worn by members put out, broken by members put away
 * without a vote, weaker in fear of attack. Falls in each of them.
 */
export function normHolds(w: World): number {
  const { s } = w;
  const q = w.p.coercion;
  const worn = 1 + q[F.wear]! * s.removals[0]! + q[F.breach]! * s.seized[0]!;
  return (q[F.norm]! / worn) * (1 - q[F.siege]! * s.outsideThreat[0]!);
}

/** Whether an office that exists today commands army or police. */
export const commandsForce = (w: World, o: number): boolean =>
  (w.c.officeArmy[o] === 1 || w.c.officePolice[o] === 1) && officeExists(w, o);

/** Whether an actor commands army or police. */
export function isArmed(w: World, a: number): boolean {
  const { holder } = w.s;
  for (let o = 0; o < holder.length; o += 1) if (holder[o] === a && commandsForce(w, o)) return true;
  return false;
}

/**
 * An actor is put away without a vote, on the order of another: he reaches the highest rung that keeps him in the country. Whoever
 * leads and does this to a member of the inner body removes members without a collective decision, and is a personal dictator.
 */
export function putAway(w: World, a: number, by: number, office: number): void {
  const { s, c } = w;
  const wasInner = s.seat[c.inner * c.sizes.actors + a] === VOTING;
  if (w.sink !== null) emit(w, 'seizure', a, by, office, 0);
  sanction(w, a, highestRung(w));
  s.seized[0]! += 1;
  if (wasInner && by >= 0 && s.leader[STANDARD] === by) reach(w, PERSONAL_DICTATOR, by);
}

/** The highest rung of the ladder, deportation aside, counted from 1. */
function highestRung(w: World): number {
  const { rungs } = w.c;
  let rung = rungs.length;
  while (rung > 1 && rungs[rung - 1]!.effect > EFFECT.exile) rung -= 1;
  return rung;
}
