import { fillOffice, sanction } from './apply.ts';
import { MOTION } from './codes.ts';
import { TAKES_SIDES, VACANT, VOTING } from './constants.ts';
import { describeDecision } from './describe.ts';
import { fillVacancies } from './elections.ts';
import { feelingAt } from './feelings.ts';
import { ballot } from './kernels/ballot.ts';
import { disclose } from './letter.ts';
import { L } from './mechanisms/alliancesParameters.ts';
import { A } from './mechanisms/authority.ts';
import { EXIT } from './mechanisms/exitThreat.ts';
import type { Motion } from './motion.ts';
import { ratify } from './ratification.ts';
import { COALITION_PRIMACY, reach } from './thresholds.ts';
import type { World } from './world.ts';

/** Puts a polled motion to the vote and lets the outcome act. Returns whether it carried. */
export function putToVote(w: World, m: Motion, chance: number): boolean {
  const carried = ballot(w, m, chance);
  keepCount(w, m, carried);
  if (w.sink !== null) w.sink.event(describeDecision(w, m, chance, carried), w);
  settle(w, m, chance, carried);
  return carried;
}

/** What a decision does: policy, offices, seats, standing, friendship. The one path for recorded and rolled outcomes. */
export function settle(w: World, m: Motion, chance: number, carried: boolean): void {
  settleStanding(w, m, chance, carried);
  if (m.target >= 0 && m.proposer >= 0 && m.kind !== MOTION.disclosure) grudge(w, m, carried);
  if (!carried) return;
  const { s } = w;
  if (m.kind === MOTION.policy) s.policy[m.issue] = ratify(w, m);
  else if (m.kind === MOTION.sanction) {
    primacy(w, m);
    sanction(w, m.target, m.rung);
    fillVacancies(w);
  } else if (m.kind === MOTION.removal) {
    fillOffice(w, m.office, VACANT);
    fillVacancies(w, m.target);
  } else if (m.kind === MOTION.disclosure) disclose(w);
}

/** Who took sides, who won: for the threshold of agenda leadership and for the share of minorities. */
function keepCount(w: World, m: Motion, carried: boolean): void {
  const { s, c, scratch } = w;
  if (w.quarter < 0) return;
  const { actors } = c.sizes;
  const total = scratch.votesFor + scratch.votesAgainst;
  s.votes[0]! += 1;
  if (total > 0 && m.body !== c.inner) {
    s.votesHeld[w.quarter]! += 1;
    s.minority[w.quarter]! += Math.min(scratch.votesFor, scratch.votesAgainst) / total;
  }
  const row = w.quarter * actors;
  for (let a = 0; a < actors; a += 1) {
    const said = scratch.stance[a]!;
    const votes = s.seat[c.inner * actors + a] === VOTING;
    const taken = votes && Math.abs(said) >= TAKES_SIDES ? 1 : 0;
    s.sidesTaken[row + a]! += taken;
    s.sidesWon[row + a]! += said > 0 === carried ? taken : 0;
  }
  if (m.kind === MOTION.removal || m.kind === MOTION.sanction) s.contested[0] = 3;
}

/** Standing won or lost by the proposer: half of the parameter where the outcome was certain, half as much again where it astonished. */
export function settleStanding(w: World, m: Motion, chance: number, carried: boolean): void {
  if (!w.on.authority || m.proposer < 0) return;
  const { s } = w;
  const surprise = carried ? 1 - chance : chance;
  const q = w.p.authority;
  const bluff = m.threat && w.on.exitThreat ? w.p.exitThreat[EXIT.bluff]! : 0;
  const change = carried ? q[A.win]! * (0.5 + surprise) : -q[A.defeat]! * (0.5 + surprise) - bluff;
  s.authority[m.proposer] = Math.min(1, Math.max(0.01, s.authority[m.proposer]! + change));
}

/** An attack is remembered by its target, less if it failed. */
function grudge(w: World, m: Motion, carried: boolean): void {
  const { s } = w;
  const at = feelingAt(w, m.target, m.proposer);
  const q = w.p.alliances;
  s.liking[at] = Math.max(-1, s.liking[at]! - (carried ? q[L.wound]! : q[L.slight]!));
}

/** Coalition primacy: whoever stood on the winning side when an opponent of his was taken from the inner body. */
function primacy(w: World, m: Motion): void {
  const row = w.c.rungs[m.rung - 1]!;
  const loses =
    row.effect >= 4 || (row.effect === 3 && (row.leaves === w.c.inner || row.leaves === w.c.assembly));
  if (loses && w.s.seat[w.c.inner * w.c.sizes.actors + m.target] === VOTING) markPrimacy(w, m);
}

function markPrimacy(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  for (let a = 0; a < actors; a += 1) {
    if (a === m.target || scratch.stance[a]! < TAKES_SIDES || s.seat[c.inner * actors + a] !== VOTING)
      continue;
    const opposed = s.target[m.target] === a || s.liking[feelingAt(w, m.target, a)]! < -0.2;
    if (opposed) reach(w, COALITION_PRIMACY, a);
  }
}
