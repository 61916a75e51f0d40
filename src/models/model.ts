import type * as z from 'zod';

/** What a model answers. Models of one question take the same situation and are interchangeable. */
export const QUESTIONS = {
  position: 'Where will the group settle on each issue?',
  contest: 'Does a motion beat the status quo?',
  power: 'How much say does a voting rule give to each member?',
  coalition: 'Who will rule together, and who is left out?',
  opinion: 'Where do opinions end when members influence each other?',
  survival: 'How long does a leader last, and at what price?',
} as const;
export type Question = keyof typeof QUESTIONS;

/** A uniform draw in (0, 1), named by what it decides: models that are processes get all their chance from it. */
export type Draw = (subject: number, occasion: number) => number;

/** A publication: enough to find it, and the key of its folder under `literature/` where its numbers are replicated. */
export interface Citation {
  authors: string;
  year: number;
  title: string;
  /** journal and pages, publisher, or program and revision */
  where: string;
  doi?: string;
}

/** What is known of how far a model gives the numbers that were printed for it. */
export interface Replication {
  /** folder under `literature/` */
  literature: string;
  status: 'reproduced' | 'differs' | 'cannot';
  /** which numbers, to which digit; what differs and why */
  extent: string;
}

/**
 * A theory as a pure function: the same situation and parameters (and draws) give the same answer. An answer is plain data:
 * numbers, strings, arrays of them, and typed arrays.
 *
 * `run` throws RangeError where the situation is outside the model's domain (no actor, no weight at all), naming what is
 * wrong; it never returns NaN. What is a tie or not determined in theory is said in the answer, never broken in silence.
 */
export interface Model<Situation = unknown, Parameters = unknown, Answer = unknown> {
  readonly id: string;
  readonly title: string;
  readonly question: Question;
  /** what the theory says, in one sentence */
  readonly claim: string;
  readonly citations: readonly Citation[];
  /** a strict object; every parameter has a default and a description */
  readonly parameters: z.ZodType<Parameters>;
  /** where not to use it */
  readonly limits: readonly string[];
  readonly replication: readonly Replication[];
  run(situation: Situation, parameters: Parameters, draw: Draw): Answer;
}
