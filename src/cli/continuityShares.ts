import { leaderColumn } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { type Fork, joinVariations, UNCHANGED } from '../ensemble/index.ts';
import { type Continuity, compile } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { neutralVariations } from './causeVariations.ts';
import type { Terminal } from './command.ts';
import type { ExperimentOptions } from './experimentOptions.ts';
import { type ForkEnsemble, runForks } from './forkEnsemble.ts';
import type { PlannedReading } from './readingPlan.ts';

export type SharesFile = NonNullable<Continuity['shares']>;
export const LEADER = leaderColumn(LEVELS[STANDARD].name);

/** Histories in four worlds, rules and circumstances each as they were and neutral, in all of which persons changed places. */
export interface CrossedOutcome {
  shares: SharesFile;
  readings: readonly PlannedReading[];
  forks: readonly Fork[];
  ensemble: ForkEnsemble;
}

/** Runs them, or says why it cannot: the office has no part in the model. */
export async function runCrossed(
  loaded: Loaded,
  shares: SharesFile,
  { readings, seed }: { readings: readonly PlannedReading[]; seed: number },
  options: ExperimentOptions,
  terminal: Terminal,
): Promise<CrossedOutcome | string> {
  const forks = readings.map(({ reading }) => crossedFork(loaded, shares, reading));
  if (!forks[0]!.ground.offices.includes(shares.office))
    return `office "${shares.office}" has no part in the model on ${loaded.scenario.scenario.documentedUntil}`;
  const ensemble = await runForks(terminal, { forks, runs: readings.map(({ runs }) => runs), seed }, options);
  return { shares, readings, forks, ensemble };
}

/** The four worlds in the order rules, then circumstance: as they were first. */
function crossedFork(loaded: Loaded, shares: SharesFile, reading: PlannedReading['reading']): Fork {
  const ground = compile(loaded.scenario, loaded.scenarioHash, reading);
  const causes = loaded.scenario.scenario.causes ?? [];
  const without = ({ causes: ids }: SharesFile['rules']) =>
    neutralVariations(
      loaded,
      ground,
      causes.filter(({ id }) => ids.includes(id)),
      reading,
    );
  const [rules, circumstance] = [without(shares.rules), without(shares.circumstance)];
  const swapped = { ...UNCHANGED, swap: true as const };
  return {
    ground,
    worlds: [[], rules].flatMap((some) =>
      [[], circumstance].map((others) => joinVariations([swapped, ...some, ...others])),
    ),
    columns: [
      ...['point', 'replicate', 'logWeight', LEADER, `swapped.${shares.office}`],
      ...shares.outcomes.flatMap((outcome) =>
        outcome.kind === 'policy'
          ? [`policy.${outcome.issue}`]
          : outcome.kind === 'measure'
            ? [outcome.measure]
            : [],
      ),
    ],
  };
}
