import type { Belief, Claim } from '../evidence/index.ts';
import type { Collections } from '../polity/index.ts';
import type { Conflict } from './conflict.ts';

/** Which side a scenario takes in a contradiction, and why. */
export interface Choice {
  /** 0 or 1: the side taken. */
  readonly side: 0 | 1;
  readonly because: string;
  /** The belief by which it is taken. */
  readonly belief: string;
}

/**
 * The beliefs that hold: those that a reading names, and the standard ones about questions it says nothing on.
 *
 * @param named ids of beliefs that a reading takes up; none for the scenario as it stands
 */
export function beliefsHeld(beliefs: readonly Belief[], named: readonly string[] = []): Belief[] {
  const taken = beliefs.filter(({ id }) => named.includes(id));
  const settled = new Set(taken.map(({ question }) => question).filter((question) => question !== undefined));
  const standard = beliefs.filter(
    ({ id, question, standard }) =>
      !named.includes(id) &&
      (question === undefined ? standard !== false : standard === true && !settled.has(question)),
  );
  return [...taken, ...standard];
}

/** The side that the beliefs take; undefined if they leave the matter open. */
export function choiceOf(conflict: Conflict, held: readonly Belief[]): Choice | undefined {
  for (const side of [0, 1] as const) {
    const [mine, other] = [conflict.sides[side].claims, conflict.sides[1 - side]!.claims];
    const belief = held.find(({ takes, over }) => some(mine, takes) && some(other, over));
    if (belief !== undefined) return { side, because: belief.because, belief: belief.id };
  }
  return undefined;
}

const some = (claims: readonly Claim[], ids: readonly string[]): boolean =>
  claims.some(({ id }) => ids.includes(id));

/** Beliefs by question, for those about one. */
export function beliefsByQuestion({ beliefs }: Collections): Map<string, Belief[]> {
  const questions = new Map<string, Belief[]>();
  for (const belief of beliefs) {
    if (belief.question === undefined) continue;
    questions.set(belief.question, [...(questions.get(belief.question) ?? []), belief]);
  }
  return questions;
}
