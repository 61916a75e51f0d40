import type { Fork } from '../ensemble/index.ts';
import type { Reform } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import type { ForkEnsemble } from './forkEnsemble.ts';

/** What was asked and what came of it: the forks of the months first, then those of the reforms. */
export interface HingesOutcome {
  loaded: Loaded;
  reading: string;
  months: Fork[];
  alternatives: { reform: Reform; fork: Fork }[];
  ensemble: ForkEnsemble;
  seed: number;
  runs: number;
  terminal: Terminal;
}
