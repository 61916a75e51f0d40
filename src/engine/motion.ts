import { combine } from '../random/index.ts';
import type { CompiledScenario } from './compiled.ts';

/** A motion on the table. One object is reused for all motions of a history; indices are -1 where they do not apply. */
export interface Motion {
  template: number;
  kind: number;
  body: number;
  /** bodies that sit jointly with `body` */
  joint: Int32Array;
  /** share of the votes that carries it */
  majority: number;
  issue: number;
  /** where it would put the party, 0-100 */
  proposal: number;
  target: number;
  office: number;
  rung: number;
  proposer: number;
  /** asked as if the whole inner body but the mover stood against it */
  alone: boolean;
  /** how often the same thing has been tabled before */
  attempt: number;
  /** semantic name of the motion for draws: template, target and attempt */
  occasion: number;
}

const NO_BODIES = new Int32Array(0);

export const createMotion = (): Motion => ({
  template: -1,
  kind: -1,
  body: -1,
  joint: NO_BODIES,
  majority: 0.5,
  issue: -1,
  proposal: 0,
  target: -1,
  office: -1,
  rung: -1,
  proposer: -1,
  alone: false,
  attempt: 0,
  occasion: 0,
});

/** Clears a motion and sets what it is; the caller adds target, issue or office and then names it. */
export function setMotion(
  motion: Motion,
  c: CompiledScenario,
  template: number,
  body: number,
  proposer: number,
): Motion {
  motion.template = template;
  motion.kind = c.templates[template]!.kind;
  motion.body = body;
  motion.joint = NO_BODIES;
  motion.majority = 0.5;
  motion.issue = -1;
  motion.proposal = 0;
  motion.target = -1;
  motion.office = -1;
  motion.rung = -1;
  motion.proposer = proposer;
  motion.attempt = 0;
  motion.occasion = c.templates[template]!.hash;
  return motion;
}

/** Gives the motion its name for chance: what is moved, against whom, for the how-manieth time. Never a day or a call count. */
export function nameMotion(motion: Motion, c: CompiledScenario, attempt: number): void {
  motion.attempt = attempt;
  let name = c.templates[motion.template]!.hash;
  if (motion.target >= 0) name = combine(name, c.actorHash[motion.target]!);
  if (motion.office >= 0) name = combine(name, c.officeHash[motion.office]!);
  if (motion.rung >= 0) name = combine(name, motion.rung + 1);
  motion.occasion = combine(combine(name, c.bodyHash[motion.body]!), attempt + 1);
}
