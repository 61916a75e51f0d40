import type { Loaded, LoadedFit, LoadedScore } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import type { Question } from './scoreOutcome.ts';

/** A decision with what each draw of the numbers gives to it. */
export interface Asked {
  question: Question;
  /** for each draw: of carrying, and of each actor's vote for it */
  chances: { carries: number; members: Float64Array }[];
}

/** What was asked and what came of it. */
export interface FitOutcome {
  loaded: Loaded;
  fit: LoadedFit;
  score: LoadedScore;
  /** for each free number, what it was in each draw */
  draws: Float64Array[];
  asked: Asked[];
  actors: readonly string[];
  seed: number;
  lucks: number;
  terminal: Terminal;
}
