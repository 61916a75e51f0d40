import { REST_BELOW, VOTING } from '../constants.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';

/** Lists who can vote on this motion: the actors who may (1 vote each) and the patrons who have ordinary members there. */
export function seatVoters(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors, groups } = c.sizes;
  const { votes, voters, patrons } = scratch;
  const row = m.body * actors;
  const { seat, capacity, ordinary } = s;
  const voting = VOTING;
  const enough = REST_BELOW;
  const owed = m.body * groups;
  for (let a = 0; a < actors; a += 1) votes[a] = seat[row + a] === voting && capacity[a]! >= enough ? 1 : 0;
  for (let g = 0; g < groups; g += 1) votes[actors + g] = ordinary[owed + g]!;
  if (m.rung > 0) addJointBodies(w, m);
  let voterCount = 0;
  let patronCount = 0;
  let members = 0;
  for (let a = 0; a < actors; a += 1) {
    if (votes[a] === 0) continue;
    voters[voterCount] = a;
    voterCount += 1;
    members += 1;
  }
  for (let g = 0; g < groups; g += 1) {
    if (votes[actors + g] === 0) continue;
    patrons[patronCount] = g;
    patronCount += 1;
    members += votes[actors + g]!;
  }
  scratch.voterCount = voterCount;
  scratch.patronCount = patronCount;
  scratch.members = members;
}

/** Adds the bodies that sit jointly when a rung of the ladder is decided. */
function addJointBodies(w: World, m: Motion): void {
  const { rungJoint, sizes } = w.c;
  const row = (m.rung - 1) * sizes.bodies;
  for (let b = 0; b < sizes.bodies; b += 1) if (rungJoint[row + b] === 1) addBody(w, m.body, b);
}

/** Adds a body that sits jointly; a body joined with itself brings its candidates. */
function addBody(w: World, body: number, joint: number): void {
  const { s, c, scratch } = w;
  const { actors, groups } = c.sizes;
  const wanted = joint === body ? 1 : VOTING;
  for (let a = 0; a < actors; a += 1)
    if (s.seat[joint * actors + a] === wanted && s.capacity[a]! >= REST_BELOW) scratch.votes[a] = 1;
  if (joint !== body)
    for (let g = 0; g < groups; g += 1) scratch.votes[actors + g]! += s.ordinary[joint * groups + g]!;
}
