import type { Command } from 'commander';
import { causeWorlds, type Fork } from '../ensemble/index.ts';
import { type Cause, compile, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { neutralVariations } from './causeVariations.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, experimentOptions, seedOf } from './experimentOptions.ts';
import { runForks } from './forkEnsemble.ts';
import { openScenario } from './openScenario.ts';
import { allReadingsOption, otherRuns } from './overReadings.ts';
import { planReadings } from './readingPlan.ts';
import { STAGES } from './whyOutcome.ts';
import { reportWhy } from './whyReport.ts';
import { whyText } from './whyText.ts';

const COLUMNS = ['point', 'replicate', 'logWeight', ...STAGES.map(({ column }) => column)];

interface WhyOptions extends ExperimentOptions {
  person?: string | undefined;
}

/** `plenum why`: what carried it? The weight of each cause over all worlds in which some are neutral. */
export const registerWhy: Register = (program, terminal) => {
  const command = (program as unknown as Command)
    .command('why')
    .summary('what carried it? each cause against its named neutral world')
    .description(
      'Runs every combination of the causes that the scenario names, each as it was or neutral, on the same luck, and says\n' +
        "what each contributes to one person's lead (Shapley), what is lost without it, what it does alone, and which causes\n" +
        'cannot be told apart.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml');
  experimentOptions(command, 512, 64)
    .addOption(allReadingsOption())
    .option('--person <id>', 'whose lead to explain (default: who leads most often)')
    .addHelpText(
      'after',
      examples(
        'plenum why succession-1922 --seed 1',
        'plenum why succession-1922 -n 1000 --seed 1 --no-readings',
      ),
    )
    .action((scenario: string, options: WhyOptions) => why(scenario, options, terminal));
};

async function why(argument: string, options: WhyOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const { causes = [], readings = [], actors = [] } = loaded.scenario.scenario;
  const plan = planReadings(readings, {
    main: options.reading,
    runs: options.runs,
    otherRuns: otherRuns(options),
  });
  const refusal =
    typeof plan === 'string'
      ? plan
      : causes.length === 0
        ? 'this scenario names no causes: add "causes:" to its file (plenum schema scenario)'
        : options.person !== undefined && !actors.includes(options.person)
          ? `"${options.person}" is no actor of this scenario; there are: ${actors.join(', ')}`
          : undefined;
  if (typeof plan === 'string' || refusal !== undefined) {
    terminal.err(`${refusal}\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  const places = [plan.main, ...plan.readings.keys()].filter(
    (place, i, all) => all.indexOf(place) === i && plan.readings[place]!.runs > 0,
  );
  const chosen = places.map((place) => plan.readings[place]!);
  const forks = chosen.map(({ reading }) => allWorlds(loaded, causes, reading));
  const seed = seedOf(options);
  const ensemble = await runForks(terminal, { forks, runs: chosen.map(({ runs }) => runs), seed }, options);
  if (ensemble.interrupted) terminal.exitCode = EXIT.interrupted;
  if (ensemble.done[0] === 0) {
    terminal.err('interrupted: no history was finished\n');
    return;
  }
  const report = reportWhy({
    loaded,
    causes,
    readings: chosen,
    forks,
    ensemble,
    seed,
    person: options.person,
    compare: options.allReadings === true,
    terminal,
  });
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${whyText(report).join('\n')}\n`);
}

/** All 2^k worlds: in world S the causes whose bits are in S are as they were, the others neutral. */
function allWorlds(loaded: Loaded, causes: readonly Cause[], reading: Reading | undefined): Fork {
  const ground = compile(loaded.scenario, loaded.scenarioHash, reading);
  const worlds = causeWorlds(neutralVariations(loaded, ground, causes, reading));
  return { ground, worlds, columns: COLUMNS };
}
