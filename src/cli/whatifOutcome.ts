import type { Fork } from '../ensemble/index.ts';
import type { Reform } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import type { ForkEnsemble } from './forkEnsemble.ts';
import type { ReadingPlan } from './readingPlan.ts';

/** What was asked and what came of it. */
export interface WhatifOutcome {
  loaded: Loaded;
  reforms: Reform[];
  plan: ReadingPlan;
  /** places in the plan of the readings that were run, the main one first, and the fork of each */
  order: number[];
  forks: Fork[];
  ensemble: ForkEnsemble;
  seed: number;
  replicates: number;
  /** say what readings agree on */
  compare: boolean;
  version: Terminal;
}
