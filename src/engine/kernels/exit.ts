import { MOTION } from '../codes.ts';
import { feelingAt } from '../feelings.ts';
import { EXIT } from '../mechanisms/exitThreat.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';

/**
 * What the mover's threat to leave does to those who vote, added to their utilities in scratch: loss x lead x (1 + liking for
 * him) / 2, and half of loss x lead for members of whom no liking is known. `lead` is 0 for whoever can be replaced.
 */
export function addThreat(w: World, m: Motion): void {
  const { scratch } = w;
  const { utility, voters, patrons, own } = scratch;
  const actors = own.length;
  const { liking } = w.s;
  scratch.exit = w.p.exitThreat[EXIT.loss]! * lead(w, m.proposer);
  for (let i = 0; i < scratch.voterCount; i += 1) {
    const a = voters[i]!;
    if (a !== m.proposer) utility[a]! += (scratch.exit * (1 + liking[feelingAt(w, a, m.proposer)]!)) / 2;
  }
  for (let i = 0; i < scratch.patronCount; i += 1) utility[actors + patrons[i]!]! += scratch.exit / 2;
}

/** By how much somebody's weight exceeds that of the next in the inner body, as a share of his own; 0 if it does not. */
function lead(w: World, a: number): number {
  const { weight } = w.s;
  const { inner, innerCount } = w.scratch;
  let next = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const other = inner[n]!;
    if (other !== a && weight[other]! > next) next = weight[other]!;
  }
  return weight[a]! > next ? 1 - next / weight[a]! : 0;
}

/** Whether a mover who expects to lose on what matters most to him would stake his post on it. */
export function daresToLeave(w: World, m: Motion, chance: number): boolean {
  if (m.kind !== MOTION.policy || m.proposer < 0 || m.threat || chance >= 0.5) return false;
  const cares = w.s.salience[m.proposer * w.c.sizes.issues + m.issue]!;
  return cares >= w.p.exitThreat[EXIT.dare]! && lead(w, m.proposer) > 0;
}
