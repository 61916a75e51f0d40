import type { RulingAnswer } from '../chosen.ts';
import { emit, type World } from '../world.ts';

/** Powers are handed over in whole thousandths, so that ties are seen as ties. */
const THOUSANDTHS = 1000;

/**
 * Alliances by a chosen model of the shelf: those who rule together form one bloc, named by the weightiest of them, and everybody
 * else stands alone. Where the model leaves open who rules, everything stays as it was.
 */
export function ruleTogether(w: World, answer: RulingAnswer): void {
  const { s, c, scratch } = w;
  const members: string[] = [];
  const power: number[] = [];
  let founder = -1;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    members.push(c.actors[a]!);
    power.push(Math.max(1, Math.round(THOUSANDTHS * s.power[a]!)));
  }
  const ruling = members.length === 0 ? null : answer({ members, power });
  if (ruling === null) return;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    if (ruling.includes(members[n]!) && (founder < 0 || s.power[a]! > s.power[founder]!)) founder = a;
  }
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    const bloc = ruling.length > 1 && ruling.includes(members[n]!) ? founder : -1;
    if (w.sink !== null && bloc !== s.bloc[a]) emit(w, 'bloc', a, bloc, -1, 0);
    s.bloc[a] = bloc;
  }
}
