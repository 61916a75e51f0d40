import { logistic, normalCdf } from '../../numeric/index.ts';
import { VOTING, REST_BELOW } from '../constants.ts';
import { C } from '../mechanisms/caucus.ts';
import { D } from '../mechanisms/discipline.ts';
import { K } from '../mechanisms/patronage.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { judge } from './judge.ts';

/**
 * The chance that a motion would carry if it were put to the vote now; no draw is used and nothing changes but scratch.
 *
 * Members of the body: voting actors who can sit, and the ordinary seats by patron. Utility of each is the sum of six
 * terms (own judgment on policy, on the person, the bloc's line, leaders' cues, tie to a patron, unity with the announced
 * line); his chance of voting for is logistic(sharpness x utility). The count is approximately normal; the mood that a
 * sitting shares widens it by (slope x sessionNoise)^2. Cost: one logistic for each actor and each patron.
 */
export function poll(w: World, m: Motion): number {
  if (!w.on.vote) return 0.5;
  judge(w, m);
  setLine(w);
  setStances(w, m);
  return count(w, m);
}

/** The line of each bloc: the mean judgment of its members, weighted by standing, as far as the caucus binds. */
function setLine(w: World): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const { own, ownPolicy, ownPerson, line, blocSum, blocWeight } = scratch;
  for (let a = 0; a < actors; a += 1) {
    own[a] = ownPolicy[a]! + ownPerson[a]!;
    line[a] = 0;
  }
  if (!w.on.caucus || !w.on.alliances) return;
  blocSum.fill(0);
  blocWeight.fill(0);
  for (let a = 0; a < actors; a += 1) {
    const b = s.bloc[a]!;
    if (b < 0) continue;
    const weight = s.weight[a]! + 0.02;
    blocSum[b]! += own[a]! * weight;
    blocWeight[b]! += weight;
  }
  const strength = w.p.caucus[C.strength]!;
  for (let a = 0; a < actors; a += 1) {
    const b = s.bloc[a]!;
    if (b < 0) continue;
    const mean = blocSum[b]! / blocWeight[b]!;
    line[a] = strength * (mean > 1 ? 1 : mean < -1 ? -1 : mean);
  }
}

/** Public stances, the cue that leaders give together, and the line that the inner body announces. */
function setStances(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const { own, line, stance } = scratch;
  const sharpness = w.p.vote[V.sharpnessInner]!;
  const row = c.inner * actors;
  let cue = 0;
  let cueWeight = 0.2;
  let announced = 0;
  let inner = 0;
  for (let a = 0; a < actors; a += 1) {
    const reach = s.weight[a]!;
    if (s.alive[a] === 0 || reach === 0) {
      stance[a] = 0;
      continue;
    }
    const d = 2 * logistic(sharpness * (own[a]! + line[a]!)) - 1;
    stance[a] = d;
    cue += reach * d;
    cueWeight += reach;
    if (s.seat[row + a] === VOTING) {
      const voice = 0.5 + reach;
      announced += voice * d;
      inner += voice;
    }
  }
  stance[actors] = 0;
  scratch.cue = w.on.authority ? cue / cueWeight : 0;
  scratch.announced = inner === 0 ? 0 : announced / inner;
  scratch.beta = m.body === c.inner ? sharpness : w.p.vote[V.sharpnessAssembly]!;
  scratch.unityWeight = unity(w, m);
}

/** Cost of voting against the announced line in this body now. */
function unity(w: World, m: Motion): number {
  if (!w.on.discipline) return 0;
  const { s } = w;
  const q = w.p.discipline;
  return q[D.unity]! + q[D.appointed]! * s.appointedShare[m.body]! + q[D.ban]! * s.ban[0]! + q[D.threat]! * s.outsideThreat[0]!;
}

function count(w: World, m: Motion): number {
  const { c, scratch } = w;
  const { actors, groups } = c.sizes;
  const { utility, votes, own, line, stance } = scratch;
  const common = scratch.cue + scratch.unityWeight * scratch.announced;
  const dependence = w.on.patronage ? w.p.patronage[K.dependence]! : 0;
  let mean = 0;
  let variance = 0;
  let members = 0;
  seatVotes(w, m);
  for (let a = 0; a < actors; a += 1) {
    if (votes[a] === 0) continue;
    const u = own[a]! + line[a]! + common;
    utility[a] = u;
    const p = logistic(scratch.beta * u);
    mean += p;
    variance += p * (1 - p);
    members += 1;
  }
  for (let g = 0; g < groups; g += 1) {
    const n = votes[actors + g]!;
    if (n === 0) continue;
    const u = common + (g < actors ? dependence * stance[g]! : 0);
    utility[actors + g] = u;
    const p = logistic(scratch.beta * u);
    mean += n * p;
    variance += n * p * (1 - p);
    members += n;
  }
  if (members === 0) return 0;
  const needed = Math.floor(m.majority * members + 1e-9) + 0.5;
  const slope = scratch.beta * variance * w.p.vote[V.sessionNoise]!;
  return normalCdf((mean - needed) / Math.sqrt(variance + slope * slope + 1e-6));
}

/** Who can vote on this motion: 1 for each actor who may, and the number of ordinary members of each patron. */
export function seatVotes(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors, groups } = c.sizes;
  const { votes } = scratch;
  const row = m.body * actors;
  for (let a = 0; a < actors; a += 1) votes[a] = s.seat[row + a] === VOTING && s.capacity[a]! >= REST_BELOW ? 1 : 0;
  const ordinary = m.body * groups;
  for (let g = 0; g < groups; g += 1) votes[actors + g] = s.ordinary[ordinary + g]!;
  for (let j = 0; j < m.joint.length; j += 1) {
    const body = m.joint[j]!;
    if (body === m.body) {
      for (let a = 0; a < actors; a += 1) if (s.seat[row + a] === 1 && s.capacity[a]! >= REST_BELOW) votes[a] = 1;
      continue;
    }
    for (let a = 0; a < actors; a += 1) if (s.seat[body * actors + a] === VOTING && s.capacity[a]! >= REST_BELOW) votes[a] = 1;
    for (let g = 0; g < groups; g += 1) votes[actors + g]! += s.ordinary[body * groups + g]!;
  }
}
