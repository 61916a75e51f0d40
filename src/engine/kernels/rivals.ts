import { L } from '../mechanisms/alliancesParameters.ts';
import type { World } from '../world.ts';

/** Fear that each actor has of each member of the inner body, and of the fallen: perceived stature x hostility. */
export function assessRivals(w: World): void {
  const { actors } = w.c.sizes;
  const { alive, threat, target, shaken } = w.s;
  const { feared, fearedCount } = w.scratch;
  // the columns of all others are zero already while the seats of the inner body stay as they were
  if (shaken[0] === 1) for (let at = 0; at < threat.length; at += 1) threat[at] = 0;
  for (let i = 0; i < actors; i += 1) {
    target[i] = -1;
    if (alive[i] === 1) fearRivals(w, i);
    else for (let n = 0; n < fearedCount; n += 1) threat[i * actors + feared[n]!] = 0; // the dead fear nobody
  }
}

/** What one actor fears of each, by what he makes of power over posts. */
function fearRivals(w: World, i: number): void {
  const { weight, admin, sense, liking, threat } = w.s;
  const { feared, fearedCount } = w.scratch;
  const q = w.p.alliances;
  const insight = (w.on.patronage ? q[L.administration]! : 0) * sense[i]!;
  const floor = q[L.hostility]!;
  const slope = (1 - floor) / 2;
  const row = i * weight.length;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const at = row + j;
    const stature = Math.min(1, weight[j]! + insight * admin[j]!);
    threat[at] = stature * (floor + slope * (1 - liking[at]!));
  }
  threat[row + i] = 0;
}

/** The first rival of each member of the inner body, where no review of alliances follows that would find them itself. */
export function findRivals(w: World): void {
  const { inner, innerCount } = w.scratch;
  for (let n = 0; n < innerCount; n += 1) findRival(w, inner[n]!);
}

/** The first rival of one member, allies aside. */
export function findRival(w: World, i: number): void {
  const { threat, bloc, target } = w.s;
  const { feared, fearedCount } = w.scratch;
  const row = i * bloc.length;
  const own = bloc[i]!;
  const ally = own < 0 ? -2 : own;
  let rival = -1;
  let most = 0;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const fear = threat[row + j]! * (bloc[j] === ally ? 0 : 1);
    rival = fear > most ? j : rival;
    most = Math.max(most, fear);
  }
  target[i] = rival;
}
