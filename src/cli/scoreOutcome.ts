import type { Fork, Surprise } from '../ensemble/index.ts';
import type { Decision } from '../polity/index.ts';
import type { Loaded, LoadedScore } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import type { ForkEnsemble } from './forkEnsemble.ts';
import type { PlannedReading } from './readingPlan.ts';
import type { Question } from './scoreQuestion.ts';
import type { WithoutEras } from './scoreWithoutEra.ts';

/**
 * A fork of the score: one decision on its eve under one reading, or with parameters fitted without its era, or the inner body at the end of one year, or what is
 * tabled in a quarter.
 */
export type Purpose =
  | { kind: 'decision'; question: Question; reading: number }
  | { kind: 'left-out'; question: Question }
  | { kind: 'year'; day: number }
  | { kind: 'agenda' };

/** What is scored, and the decisions that the polity does not have; null: its own are scored. */
export interface ScoreCase extends LoadedScore {
  outside: readonly Decision[] | null;
}

/** What was asked and what came of it. */
export interface ScoreOutcome {
  loaded: Loaded;
  file: ScoreCase;
  questions: readonly Question[];
  /** the main reading first */
  readings: readonly PlannedReading[];
  forks: readonly Fork[];
  purposes: readonly Purpose[];
  ensemble: ForkEnsemble;
  /** fits that leave out one era each; null: not asked for */
  withoutEras: WithoutEras | null;
  seed: number;
  terminal: Terminal;
}

/** What the histories of a reading gave to a decision on its eve; undefined where the model puts no chance on it. */
export function foreseen(
  { purposes, ensemble }: ScoreOutcome,
  question: Question,
  reading: number,
): Surprise | undefined {
  const fork = purposes.findIndex(
    (purpose) => purpose.kind === 'decision' && purpose.question === question && purpose.reading === reading,
  );
  return surpriseOf(ensemble, fork, question);
}

/** What the main reading gave to it with parameters fitted without its era; undefined where that was not asked. */
export function foreseenWithoutEra(
  { purposes, ensemble }: ScoreOutcome,
  question: Question,
): Surprise | undefined {
  const fork = purposes.findIndex((purpose) => purpose.kind === 'left-out' && purpose.question === question);
  return surpriseOf(ensemble, fork, question);
}

const surpriseOf = ({ forks }: ForkEnsemble, fork: number, { decision }: Question): Surprise | undefined =>
  forks[fork]?.surprises.find(({ source }) => source === decision.id);
