import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { hold, offense, squareWeight, warning } from './standing.ts';

/**
 * What each actor thinks of putting `target` into an office, in units of utility, positive for it: liking for him and for the
 * mover, the pull of whichever of the two has more standing and of the mover's power over posts, allies of either; against it
 * fear of him, his past departures, a warning, and habit where somebody else holds the office. He himself is for it.
 */
export function judgeCandidate(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const q = w.p.vote;
  const { target, proposer } = m;
  const common = -offense(w, target) - warning(w, target) - displaced(w, m);
  const fear = q[V.fear]!;
  const liking = q[V.liking]!;
  const friend = proposer < 0 ? 0 : q[V.moverLiking]! * liking;
  const moves = squareWeight(w, proposer);
  const stands = squareWeight(w, target);
  const standing = q[V.deference]! * (moves > stands ? moves : stands);
  const grip = w.on.patronage ? q[V.career]! * hold(w, proposer) : 0;
  const allied = w.on.alliances ? q[V.allegiance]! : 0;
  const { weight, threat, liking: feeling, bloc: blocs } = s;
  const targetBloc = blocs[target]!;
  const proposerBloc = proposer < 0 ? -1 : blocs[proposer]!;
  const aboutTarget = target * actors;
  const aboutMover = (proposer < 0 ? 0 : proposer) * actors;
  for (let a = 0; a < actors; a += 1) {
    const own = weight[a]!;
    let sum = common + (liking * feeling[aboutTarget + a]! - fear * threat[aboutTarget + a]!);
    sum += friend * feeling[aboutMover + a]! + standing * (1 - own * own) + grip * (1 - own);
    const bloc = blocs[a]!;
    if (bloc >= 0 && (bloc === targetBloc || bloc === proposerBloc)) sum += allied;
    scratch.own[a] = sum;
  }
  if (proposer >= 0 && scratch.own[proposer]! < 1) scratch.own[proposer] = 1;
  scratch.own[target] = q[V.self]!;
}

/** Habit speaks against a candidate where somebody else holds the office. */
function displaced(w: World, m: Motion): number {
  if (m.office < 0) return 0;
  const holder = w.s.holder[m.office]!;
  return holder >= 0 && holder !== m.target ? w.p.vote[V.incumbency]! : 0;
}
