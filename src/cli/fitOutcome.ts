import type { Observation } from '../analysis/index.ts';
import type { FitModuleName } from '../scenario/index.ts';
import type { Loaded, LoadedFit, LoadedScore } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import type { Question } from './scoreQuestion.ts';

/** How draws are asked. */
export interface Asking {
  draws: number;
  /** histories of each draw, on the same luck for all */
  lucks: number;
  seed: number;
  native: Uint8Array | null;
  /** called with how many histories have been run since the last call */
  progress: (done: number) => void;
}

/** A decision with its observations: the outcome, and the votes of those of whom the record says where they stood. */
export interface AskedDecision {
  question: Question;
  outcome: Observation;
  votes: readonly Observation[];
}

/** What was asked of one module. */
export interface FitModule {
  name: FitModuleName;
  parameters: readonly { number: string; holds: string }[];
  /** what each of them was in each draw */
  draws: readonly Float64Array[];
  /** to which the likelihood of its record is raised; 1: as it is */
  power: number;
  observations: readonly Observation[];
  /** of the vote alone */
  decisions: readonly AskedDecision[];
  /** claims behind what was observed */
  claims: readonly string[];
}

/** What was asked and what came of it. */
export interface FitOutcome {
  loaded: Loaded;
  fit: LoadedFit;
  /** null where the vote is not fitted */
  score: LoadedScore | null;
  modules: readonly FitModule[];
  draws: number;
  lucks: number;
  seed: number;
  terminal: Terminal;
}
