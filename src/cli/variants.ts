import { leaderColumn } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { type Fork, type Variation, variationBetween } from '../ensemble/index.ts';
import { formatDay, parseDay } from '../evidence/index.ts';
import {
  allVariants,
  asOfDate,
  type Change,
  changesOf,
  compile,
  type Reform,
  twinOf,
  type Variant,
  type Variants,
} from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import { type ExperimentOptions, seedOf } from './experimentOptions.ts';
import { type ForkEnsemble, runForks } from './forkEnsemble.ts';
import type { PlannedReading } from './readingPlan.ts';
import { SPECULATIVE_DAYS } from './whatifReport.ts';

export const LEADER = leaderColumn(LEVELS[STANDARD].name);

/** A fork of the variants: all those of one reform, up to one day, under one reading; its first world is the twin without. */
export interface VariantFork {
  reading: number;
  reform: Reform;
  /** last day of its histories */
  until: string;
  speculative: boolean;
  /** numbers of the variants whose worlds follow the twin's */
  variants: readonly number[];
  fork: Fork;
}

/** What was asked and what came of it. */
export interface VariantsOutcome {
  loaded: Loaded;
  file: Variants;
  all: readonly Variant[];
  readings: readonly PlannedReading[];
  forks: readonly VariantFork[];
  ensemble: ForkEnsemble;
  seed: number;
  terminal: Terminal;
}

/**
 * Runs all variants of a what-if: for each reform and reading two forks on the same luck, one to two years after the fork and
 * one to the horizon. Throws RangeError where a change has no part in the model on its day.
 */
export async function runVariants(
  loaded: Loaded,
  file: Variants,
  reforms: readonly Reform[],
  readings: readonly PlannedReading[],
  options: ExperimentOptions,
  terminal: Terminal,
): Promise<VariantsOutcome> {
  const all = allVariants(file);
  const forks = readings.flatMap((planned, reading) =>
    file.base.choices.flatMap((base) => {
      const reform = reforms.find(({ id }) => id === base.reform)!;
      const variants = [...all.keys()].filter((v) => all[v]!.base.id === base.id);
      return daysOf(loaded, reform).map(
        ({ until, speculative }): VariantFork => ({
          reading,
          reform,
          until,
          speculative,
          variants,
          fork: forkOf(
            loaded,
            file,
            { reform, until, reading: planned.reading },
            variants.map((v) => all[v]!),
          ),
        }),
      );
    }),
  );
  const seed = seedOf(options);
  const runs = forks.map(({ reading }) => readings[reading]!.runs);
  const ensemble = await runForks(terminal, { forks: forks.map(({ fork }) => fork), runs, seed }, options);
  return { loaded, file, all, readings, forks, ensemble, seed, terminal };
}

/** Two years after the reform and the horizon; the horizon alone where it comes sooner. */
function daysOf(
  { scenario: { scenario } }: Loaded,
  { date }: Reform,
): { until: string; speculative: boolean }[] {
  const horizon = scenario.horizon!;
  const known = formatDay(parseDay(date) + SPECULATIVE_DAYS);
  return known < horizon
    ? [
        { until: known, speculative: false },
        { until: horizon, speculative: true },
      ]
    : [{ until: horizon, speculative: false }];
}

function forkOf(
  { scenario, scenarioHash }: Loaded,
  { outcomes }: Variants,
  { reform, until, reading }: { reform: Reform; until: string; reading: PlannedReading['reading'] },
  variants: readonly Variant[],
): Fork {
  const draft = asOfDate(scenario, reform.date);
  const shortened = { ...draft, scenario: { ...draft.scenario, horizon: until } };
  const compiled = (changes: readonly Change[]) => compile(shortened, scenarioHash, reading, changes);
  const ground = compiled([]);
  const twin = twinOf(reform);
  const soon = (change: Change): Change => ({ ...change, effects: within(change.effects, until) });
  const world = (changes: readonly Change[]): Variation =>
    variationBetween(ground, compiled(changes.map(soon)));
  return {
    ground,
    worlds: [
      world(twin === undefined ? [] : [twin]),
      ...variants.map((variant) => world([reform, ...changesOf(variant, reform)])),
    ],
    columns: [
      ...['point', 'replicate', 'logWeight', LEADER],
      ...outcomes.flatMap((outcome) => (outcome.kind === 'policy' ? [`policy.${outcome.issue}`] : [])),
    ],
  };
}

/** What is decreed after the last day of a history is no part of it. */
const within = (effects: Change['effects'], until: string): Change['effects'] =>
  effects?.filter(({ on }) => on === undefined || on <= until);
