import { MOTION } from './codes.ts';
import type { HappenedEvent } from './events.ts';
import type { Motion } from './motion.ts';
import { TERMS } from './scratch.ts';
import type { World } from './world.ts';

/**
 * What a sink is told of a decision just taken: the motion, its chance, the count, each actor's stance and the mean part of
 * each term in the members' utility, weighted by members. Reads what `poll` and `ballot` left in scratch.
 */
export function describeDecision(w: World, m: Motion, chance: number, carried: boolean): HappenedEvent {
  const { s, c, scratch } = w;
  return {
    kind: 'decision',
    day: w.day,
    documented: w.day <= c.freeDay,
    actor: m.proposer,
    other: m.target,
    place: m.template,
    amount: chance,
    decision: {
      template: m.template,
      kind: m.kind,
      body: m.body,
      issue: m.issue,
      target: m.target,
      office: m.office,
      rung: m.rung,
      proposer: m.proposer,
      proposal: m.proposal,
      statusQuo: m.issue < 0 ? 0 : s.policy[m.issue]!,
      chance,
      votesFor: scratch.votesFor,
      votesAgainst: scratch.votesAgainst,
      votesAbstaining: scratch.votesAbstaining,
      majority: m.majority,
      carried,
      capitulated: scratch.capitulated,
      threat: m.threat,
      terms: meanTerms(w, m.kind === MOTION.policy),
      stances: Array.from(scratch.stance.subarray(0, c.sizes.actors)),
      appointedShare: s.appointedShare[m.body]!,
      announced: scratch.announced,
    },
  };
}

/** Mean of each term over the members who vote, in the order of TERMS. */
function meanTerms(w: World, policy: boolean): number[] {
  const { c, scratch } = w;
  const { actors, groups } = c.sizes;
  const sums = TERMS.map(() => 0);
  let members = 0;
  const unity = scratch.unityWeight * scratch.announced;
  for (let a = 0; a < actors; a += 1) {
    if (scratch.votes[a] === 0) continue;
    members += 1;
    const own = scratch.own[a]!;
    const exit = scratch.utility[a]! - own - scratch.line[a]! - scratch.cue - unity;
    add(sums, [policy ? own : 0, policy ? 0 : own, scratch.line[a]!, scratch.cue, 0, unity, exit], 1);
  }
  for (let g = 0; g < groups; g += 1) {
    const n = scratch.votes[actors + g]!;
    if (n === 0) continue;
    members += n;
    const exit = scratch.exit / 2;
    add(
      sums,
      [0, 0, 0, scratch.cue, scratch.utility[actors + g]! - scratch.cue - unity - exit, unity, exit],
      n,
    );
  }
  return sums.map((sum) => (members === 0 ? 0 : sum / members));
}

function add(sums: number[], terms: readonly number[], times: number): void {
  terms.forEach((term, index) => {
    sums[index] = sums[index]! + term * times;
  });
}
