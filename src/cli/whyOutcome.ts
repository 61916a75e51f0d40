import { leaderColumn } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import type { Fork } from '../ensemble/index.ts';
import type { Cause } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import type { ForkEnsemble } from './forkEnsemble.ts';
import type { PlannedReading } from './readingPlan.ts';

/** The column that names who reached each stage, and the stage's own name. */
export const STAGES = [
  { threshold: 'irremovable', column: leaderColumn(LEVELS[STANDARD].name) },
  { threshold: 'agenda leader', column: 'agendaLeader' },
  { threshold: 'coalition primacy', column: 'primacy' },
  { threshold: 'personal dictator', column: 'dictator' },
] as const;

/** What was asked and what came of it. */
export interface WhyOutcome {
  loaded: Loaded;
  causes: readonly Cause[];
  readings: readonly PlannedReading[];
  forks: readonly Fork[];
  ensemble: ForkEnsemble;
  seed: number;
  person: string | undefined;
  /** say what readings agree on */
  compare: boolean;
  terminal: Terminal;
}
