import { randomInt } from 'node:crypto';
import type { CompiledScenario } from '../engine/index.ts';
import {
  compileReading,
  type Experiment,
  experimentOf,
  probe,
  usualTaskSize,
  type WrittenExperiment,
} from '../ensemble/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { EXIT, type Terminal } from './command.ts';
import { openScenario } from './openScenario.ts';
import { otherRuns } from './overReadings.ts';
import { packageVersion } from './packageVersion.ts';
import { planReadings, type ReadingPlan } from './readingPlan.ts';
import type { RunOptions } from './runOptions.ts';

/** A run that can begin: what was asked, checked and compiled. */
export interface RunPlan {
  loaded: Pick<Loaded, 'scenario' | 'scenarioHash'>;
  plan: ReadingPlan;
  /** the scenario under each reading, by place; the main one stands in where there are no histories */
  compiled: readonly CompiledScenario[];
  experiment: Experiment;
  version: string;
}

/** Plans a run of a scenario; undefined where something was wrong, which has then been said. */
export async function planRun(
  argument: string,
  options: RunOptions,
  terminal: Terminal,
): Promise<RunPlan | undefined> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return undefined;
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: options.swap === true ? 0 : otherRuns(options),
  });
  if (typeof plan === 'string') {
    terminal.err(`${plan}\n`);
    terminal.exitCode = EXIT.usage;
    return undefined;
  }
  const { scenario, scenarioHash } = loaded;
  const main = compileReading(scenario, scenarioHash, plan.main)!;
  const compiled = plan.readings.map(({ runs }, place) =>
    runs === 0 || place === plan.main ? main : compileReading(scenario, scenarioHash, place)!,
  );
  const experiment = {
    scenarioHash,
    seed: options.seed ?? randomInt(1, 1_000_000),
    replicates: options.replicates,
    runs: plan.readings.map(({ runs }) => runs),
    swap: options.swap === true,
  };
  return { loaded, plan, compiled, experiment, version: packageVersion(terminal) };
}

/** The plan written down, with events or without, in tasks of so many histories. */
export function writeDown(
  { plan, compiled, experiment, version }: RunPlan,
  { events, taskSize }: Pick<RunOptions, 'events' | 'taskSize'>,
): WrittenExperiment {
  const { scenarioHash, seed, replicates, runs, swap } = experiment;
  const main = compiled[plan.main]!;
  return {
    format: 1,
    version,
    scenario: main.id,
    title: main.title,
    scenarioHash,
    reforms: [],
    seed,
    replicates,
    readings: plan.readings.map(({ id, name, runs: count }, reading) => ({
      id,
      name,
      runs: count,
      probe: count === 0 ? null : probe(compiled[reading]!, { reading, seed, replicates, swap }),
    })),
    main: plan.main,
    swap,
    events: events === true,
    taskSize: taskSize ?? usualTaskSize(runs.reduce((sum, count) => sum + count, 0)),
    actors: main.actors.map((id, i) => ({ id, name: main.actorNames[i] ?? id })),
  };
}

/** The plan of an experiment read back from its folder. */
export const planOf = (
  written: WrittenExperiment,
  loaded: RunPlan['loaded'],
  compiled: readonly CompiledScenario[],
): RunPlan => ({
  loaded,
  plan: {
    readings: written.readings.map(({ id, name, runs }) => ({ id, name, runs, reading: undefined })),
    main: written.main,
  },
  compiled,
  experiment: experimentOf(written),
  version: written.version,
});
