import { EFFECT, MOTION } from '../codes.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { judgeCandidate } from './judgeCandidate.ts';
import { hold, offense, squareWeight, warning } from './standing.ts';

/**
 * What each actor thinks of a motion before anybody speaks, in units of utility, positive for it.
 *
 * On policy: salience x (distance of the status quo - distance of the proposal) / 100 (model notes, "Vote").
 * Against a person: fear of him, dislike, his past departures, against reluctance, career fear and habit.
 * For a candidate: `judgeCandidate`.
 */
export function judge(w: World, m: Motion): void {
  if (m.kind === MOTION.policy) judgePolicy(w, m);
  else if (m.kind === MOTION.appointment) judgeCandidate(w, m);
  else judgePerson(w, m);
}

function judgePolicy(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors, issues } = c.sizes;
  const weight = w.p.vote[V.policy]!;
  const quo = s.policy[m.issue]!;
  for (let a = 0; a < actors; a += 1) {
    const x = s.position[a * issues + m.issue]!;
    scratch.own[a] =
      (weight * s.salience[a * issues + m.issue]! * (Math.abs(x - quo) - Math.abs(x - m.proposal))) / 50;
  }
}

function judgePerson(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const q = w.p.vote;
  const { target, proposer } = m;
  const common = offense(w, target) + warning(w, target) - reluctance(w, m);
  const fear = q[V.fear]!;
  const liking = q[V.liking]!;
  // the contest of standing and of power over posts between mover and target, for those who have little of their own
  const standing = q[V.deference]! * (squareWeight(w, proposer) - squareWeight(w, target));
  const grip = w.on.patronage ? q[V.career]! * (hold(w, proposer) - hold(w, target)) : 0;
  const allied = w.on.alliances ? q[V.allegiance]! : 0;
  const { weight, threat, liking: feeling, bloc: blocs } = s;
  const { own: judgment } = scratch;
  const targetsSide = sideOf(w, target);
  const moversSide = sideOf(w, proposer);
  const friend = proposer < 0 ? 0 : q[V.moverLiking]! * liking;
  const aboutTarget = (target * actors) | 0;
  const aboutMover = ((proposer < 0 ? 0 : proposer) * actors) | 0;
  for (let a = 0; a < actors; a += 1) {
    const own = weight[a]!;
    let sum =
      common +
      fear * threat[aboutTarget + a]! -
      liking * feeling[aboutTarget + a]! +
      friend * feeling[aboutMover + a]!;
    sum += standing * (1 - own * own) + grip * (1 - own);
    const bloc = blocs[a]!;
    if (bloc === targetsSide) sum -= allied;
    if (bloc === moversSide) sum += allied;
    judgment[a] = sum;
  }
  const movers = proposer < 0 ? 0 : judgment[proposer]!;
  if (m.alone) opposeAll(w);
  if (proposer >= 0) judgment[proposer] = movers < 1 ? 1 : movers;
  judgment[target] = -q[V.self]!;
}

/** The bloc whose members stand by `a`; a number that no bloc and no loner has where he is in none. */
function sideOf(w: World, a: number): number {
  const bloc = a < 0 ? -1 : w.s.bloc[a]!;
  return bloc < 0 ? -2 : bloc;
}

/** The whole inner body stands against the motion. */
function opposeAll(w: World): void {
  const { seat } = w.s;
  const { own } = w.scratch;
  const row = w.c.inner * own.length;
  for (let a = 0; a < own.length; a += 1) {
    const before = own[a]!;
    own[a] = seat[row + a]! > 0 ? -1 : before;
  }
}

function reluctance(w: World, m: Motion): number {
  const q = w.p.vote;
  const rung = m.rung < 0 ? 2 : m.rung;
  return q[V.restraint]! + q[V.severity]! * rung + (severe(w, m) ? q[V.incumbency]! : 0);
}

/** Whether the motion takes away an office or a seat. */
function severe(w: World, m: Motion): boolean {
  return (
    m.kind === MOTION.removal || (m.rung > 0 && w.c.rungs[m.rung - 1]!.effect >= EFFECT['loses-offices'])
  );
}
