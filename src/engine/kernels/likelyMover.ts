import { ln } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND } from '../../random/index.ts';
import { MOTION } from '../codes.ts';
import { feelingAt } from '../feelings.ts';
import { G } from '../mechanisms/agendaParameters.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { listMovers } from './drives.ts';

const LIKELY_MOVER = 0x44;

/**
 * Who stands behind a motion about a person whose mover is not on record; -1 where nobody could have moved it. As when motions
 * arise, a choice among those who could move it, each by initiative x readiness x what he has for it: against somebody, the
 * threat he is felt to be; for a candidate, the wish to have him. One draw, named by the motion.
 */
export function likelyMover(w: World, m: Motion): number {
  const { scratch, c } = w;
  listMovers(w);
  let n = 0;
  for (let i = 0; i < scratch.moverCount; i += 1) {
    const a = scratch.movers[i]!;
    const drive = driveAbout(w, m, a);
    if (drive <= 0) continue;
    scratch.options[n] = w.p.agenda[G.keenness]! * ln(drive);
    scratch.optionHash[n] = c.actorHash[a]!;
    scratch.optionIndex[n] = a;
    n += 1;
  }
  if (n === 0) return -1;
  const occasion = combine(m.occasion, LIKELY_MOVER);
  return scratch.optionIndex[
    chooseIndex(scratch.options, n, w.stream, DRAW_KIND.choice, 0, occasion, scratch.optionHash)
  ]!;
}

function driveAbout(w: World, m: Motion, a: number): number {
  if (a === m.target) return 0;
  const { s, c, values } = w;
  const at = feelingAt(w, a, m.target);
  const threat = s.threat[at]!;
  const wish = m.kind === MOTION.appointment ? ((1 + s.liking[at]!) / 2) * (1 - threat) : threat;
  return wish * values[c.traits.initiative![a]!]! * (w.p.agenda[G.boldness]! + s.weight[a]!);
}
