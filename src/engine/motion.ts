import { combine } from '../random/index.ts';
import type { CompiledScenario } from './compiled.ts';

/** A motion on the table. One object is reused for all motions of a history; indices are -1 where they do not apply. */
export interface Motion {
  template: number;
  kind: number;
  body: number;
  /** share of the votes that carries it */
  majority: number;
  issue: number;
  /** where it would put the party, 0-100 */
  proposal: number;
  target: number;
  office: number;
  /** rung of the ladder, from 1; it says also which bodies sit jointly with `body` */
  rung: number;
  proposer: number;
  /** asked as if the whole inner body but the mover stood against it */
  alone: boolean;
  /** the mover says that he will leave if it fails */
  threat: boolean;
  /** how often the same thing has been tabled before */
  attempt: number;
  /** semantic name of the motion for draws: template, target and attempt */
  occasion: number;
}

export const createMotion = (): Motion => ({
  template: -1,
  kind: -1,
  body: -1,
  majority: 0.5,
  issue: -1,
  proposal: 0,
  target: -1,
  office: -1,
  rung: -1,
  proposer: -1,
  alone: false,
  threat: false,
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
  motion.majority = 0.5;
  motion.issue = -1;
  motion.proposal = 0;
  motion.target = -1;
  motion.office = -1;
  motion.rung = -1;
  motion.threat = false;
  motion.proposer = proposer;
  motion.attempt = 0;
  motion.occasion = c.templateHash[template]!;
  return motion;
}

/** Gives the motion its name for chance: what is moved, against whom, for the how-manieth time. Never a day or a call count. */
export function nameMotion(motion: Motion, c: CompiledScenario, attempt: number): void {
  motion.attempt = attempt;
  let name = c.templateHash[motion.template]!;
  if (motion.target >= 0) name = combine(name, c.actorHash[motion.target]!);
  if (motion.office >= 0) name = combine(name, c.officeHash[motion.office]!);
  if (motion.rung >= 0) name = combine(name, motion.rung + 1);
  motion.occasion = combine(combine(name, c.bodyHash[motion.body]!), attempt + 1);
}
