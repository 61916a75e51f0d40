import { feelingAt } from '../feelings.ts';
import { L } from '../mechanisms/alliancesParameters.ts';
import type { World } from '../world.ts';

/** Fear that each actor has of each member of the inner body, and of the fallen: perceived stature x hostility. */
export function assessRivals(w: World): void {
  const { scratch } = w;
  const { actors } = w.c.sizes;
  const { weight, admin, alive, sense, liking, threat, target, shaken } = w.s;
  const { feared, fearedCount, insight } = scratch;
  const q = w.p.alliances;
  const administration = w.on.patronage ? q[L.administration]! : 0;
  const floor = q[L.hostility]!;
  const slope = (1 - floor) / 2;
  for (let i = 0; i < actors; i += 1) insight[i] = administration * sense[i]!;
  // the columns of all others are zero already while the seats of the inner body stay as they were
  if (shaken[0] === 1) for (let at = 0; at < threat.length; at += 1) threat[at] = 0;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const standing = weight[j]!;
    const posts = admin[j]!;
    const row = j * actors;
    for (let i = 0; i < actors; i += 1) {
      const stature = Math.min(1, standing + insight[i]! * posts);
      threat[row + i] = stature * (floor + slope * (1 - liking[row + i]!)) * alive[i]!; // the dead fear nobody
    }
    threat[row + j] = 0;
  }
  for (let i = 0; i < actors; i += 1) target[i] = -1;
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
  const own = bloc[i]!;
  const ally = own < 0 ? -2 : own;
  let rival = -1;
  let most = 0;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const fear = threat[feelingAt(w, i, j)]!;
    const side = bloc[j]!;
    if (fear > most && side !== ally) {
      most = fear;
      rival = j;
    }
  }
  target[i] = rival;
}
