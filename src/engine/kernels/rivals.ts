import { feelingAt } from '../feelings.ts';
import { L } from '../mechanisms/alliancesParameters.ts';
import type { World } from '../world.ts';

/** Fear that each actor has of each member of the inner body, and of the fallen: perceived stature x hostility. */
export function assessRivals(w: World): void {
  const { sense, threat, target, shaken, alive } = w.s;
  const { feared, fearedCount, insight, worst } = w.scratch;
  const administration = w.on.patronage ? w.p.alliances[L.administration]! : 0;
  // what is felt about all others, and by them, is nothing already while the seats of the inner body stay as they were
  if (shaken[0] === 1) {
    for (let at = 0; at < threat.length; at += 1) threat[at] = 0;
    for (let i = 0; i < target.length; i += 1) target[i] = -1;
  }
  for (let i = 0; i < insight.length; i += 1) {
    insight[i] = administration * sense[i]!;
    worst[i] = alive[i]!;
  }
  for (let n = 0; n < fearedCount; n += 1) fear(w, feared[n]!);
}

/** How much everybody fears one actor, each by what he makes of power over posts. */
function fear(w: World, j: number): void {
  const { weight, admin, liking, threat } = w.s;
  const { insight, worst } = w.scratch;
  const floor = w.p.alliances[L.hostility]!;
  const slope = (1 - floor) / 2;
  const standing = weight[j]!;
  const posts = admin[j]!;
  const row = j * weight.length;
  for (let i = 0; i < insight.length; i += 1) {
    const stature = Math.min(worst[i]!, standing + insight[i]! * posts);
    threat[row + i] = stature * (floor + slope * (1 - liking[row + i]!));
  }
  threat[row + j] = 0;
}

/** The first rival of each member of the inner body, where no review of alliances follows that would find them itself. */
export function findRivals(w: World): void {
  const { inner, innerCount } = w.scratch;
  for (let n = 0; n < innerCount; n += 1) findRival(w, inner[n]!);
}

/** The first rival of one member, allies aside: these are taken for himself, whom nobody fears. */
export function findRival(w: World, i: number): void {
  const { threat, bloc, target } = w.s;
  const { feared, fearedCount } = w.scratch;
  const own = bloc[i]!;
  const ally = own < 0 ? -2 : own;
  let rival = -1;
  let most = 0;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const whom = bloc[j] === ally ? i : j;
    const felt = threat[feelingAt(w, i, whom)]!;
    rival = felt > most ? whom : rival;
    most = Math.max(most, felt);
  }
  target[i] = rival;
}
