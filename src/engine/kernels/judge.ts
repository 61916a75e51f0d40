import { EFFECT, MOTION } from '../compiled.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';

/**
 * What each actor thinks of a motion before anybody speaks, in units of utility, positive for it.
 *
 * On policy: salience x (distance of the status quo - distance of the proposal) / 100 (model notes, "Vote").
 * On a person: fear of him, dislike, his past departures, against reluctance, career fear and habit.
 */
export function judge(w: World, m: Motion): void {
  w.scratch.ownPolicy.fill(0);
  w.scratch.ownPerson.fill(0);
  if (m.kind === MOTION.policy) judgePolicy(w, m);
  else judgePerson(w, m);
}

function judgePolicy(w: World, m: Motion): void {
  const { s, c, scratch } = w;
  const { actors, issues } = c.sizes;
  const weight = w.p.vote[V.policy]!;
  const quo = s.policy[m.issue]!;
  for (let a = 0; a < actors; a += 1) {
    const x = s.position[a * issues + m.issue]!;
    scratch.ownPolicy[a] = (weight * s.salience[a * issues + m.issue]! * (Math.abs(x - quo) - Math.abs(x - m.proposal))) / 50;
  }
}

function judgePerson(w: World, m: Motion): void {
  const { s, c, scratch, values } = w;
  const { actors } = c.sizes;
  const q = w.p.vote;
  const target = m.target;
  const rung = m.rung < 0 ? 2 : m.rung;
  const offense = q[V.deviation]! * values[c.traits.deviation![target]!]! * (w.on.discipline && s.ban[0] === 1 ? 1 : 0.5);
  const reluctance = q[V.restraint]! + q[V.severity]! * rung + (severe(w, m) ? q[V.incumbency]! : 0);
  const grip = w.on.patronage ? q[V.career]! * Math.min(1, s.admin[target]! * 3) : 0;
  const letter = w.on.information && s.letter[3]! >= 2 && s.letter[2] === target ? s.letter[5]! * (s.letter[3]! - 1) : 0;
  const targetBloc = s.bloc[target]!;
  const proposerBloc = m.proposer < 0 ? -1 : s.bloc[m.proposer]!;
  for (let a = 0; a < actors; a += 1) {
    const liking = s.liking[a * actors + target]!;
    const friend = m.proposer < 0 || a === m.proposer ? 0 : s.liking[a * actors + m.proposer]!;
    let own = q[V.fear]! * s.threat[a * actors + target]! - q[V.liking]! * (liking - 0.4 * friend);
    own += offense + letter - reluctance - grip * (1 - s.authority[a]!);
    if (w.on.alliances && a !== target) {
      if (s.bloc[a]! >= 0 && s.bloc[a] === targetBloc) own -= 0.8;
      if (s.bloc[a]! >= 0 && s.bloc[a] === proposerBloc) own += 0.8;
    }
    if (a === target) own = -q[V.self]!;
    else if (a === m.proposer) own = Math.max(own, 0.5);
    scratch.ownPerson[a] = own;
  }
}

/** Whether the motion takes away an office or a seat. */
function severe(w: World, m: Motion): boolean {
  return m.kind === MOTION.removal || (m.rung > 0 && w.c.rungs[m.rung - 1]!.effect >= EFFECT['loses-offices']);
}
