import { randomInt } from 'node:crypto';
import { REPLICATES } from '../ensemble/index.ts';
import { column } from '../results/index.ts';
import { compile } from '../scenario/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { runEnsemble } from './ensemble.ts';
import { openScenario } from './openScenario.ts';
import { packageVersion } from './packageVersion.ts';
import { planReadings } from './readingPlan.ts';
import { runDetails } from './runDetails.ts';
import { nextText } from './runNext.ts';
import { type RunOutcome, reportRun } from './runReport.ts';
import { swapText } from './runSwap.ts';
import { runText } from './runText.ts';
import { wholeNumber } from './wholeNumber.ts';

/** The options of `plenum run`, as read. */
interface RunOptions {
  runs: number;
  seed?: number | undefined;
  jobs?: number | undefined;
  replicates: number;
  swap?: true | undefined;
  reading?: string | undefined;
  readings: boolean;
  readingsRuns: number;
  json?: true | undefined;
  quiet?: true | undefined;
}

const MOST_RUNS = 10_000_000;

/** `plenum run`: many histories of a scenario, who leads at the end, and how sure that is. */
export const registerRun: Register = (program, terminal) => {
  program
    .command('run')
    .summary('run many histories: who leads at the end, and how sure that is')
    .description(
      'Runs many histories of a scenario and says who leads at the end, how sure that is, and what it rests on.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .option('-n, --runs <number>', 'histories', wholeNumber(1, MOST_RUNS), 2000)
    .option(
      '--seed <number>',
      'whole number from which all chance follows (picked and printed if left out)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option(
      '-j, --jobs <number>',
      'worker threads (as many as processors; the rows are the same)',
      wholeNumber(1, 256),
    )
    .option('--replicates <number>', 'histories at each parameter point', wholeNumber(1, 1000), REPLICATES)
    .option('--swap', 'swap test: permute persons over offices at the start, to tell office from person')
    .option('--reading <id>', 'the main reading (default: the scenario as it stands)')
    .option('--no-readings', 'run the main reading only')
    .option('--readings-runs <number>', 'histories of each other reading', wholeNumber(1, MOST_RUNS), 500)
    .option('--json', 'print one JSON object (docs/json.md)')
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      examples(
        'plenum run succession-1922 --seed 1',
        'plenum run succession-1922 -n 10000 --seed 1 -j 4 --json > run.json',
        'plenum run succession-1922 --seed 1 --swap',
        'plenum run path/to/folder --no-readings',
      ),
    )
    .action((scenario, options) => run(scenario, options, terminal));
};

async function run(argument: string, options: RunOptions, terminal: Terminal): Promise<void> {
  const outcome = await runScenario(argument, options, terminal);
  if (outcome === undefined) return;
  if (outcome.ensemble.interrupted) terminal.exitCode = EXIT.interrupted;
  const { plan, ensemble, compiled } = outcome;
  if (!column(ensemble.rows, 'reading').includes(plan.main)) {
    terminal.err(`interrupted: 0 of ${ensemble.wanted} histories, so there is nothing to show\n`);
    return;
  }
  if (ensemble.interrupted)
    terminal.err(`interrupted: ${ensemble.rows.rows} of ${ensemble.wanted} histories\n`);
  const { report, samples } = reportRun(outcome);
  if (options.json === true) return printJson(terminal, report);
  const swapped = report.swap === null ? [] : ['', ...swapText(report.swap)];
  const lines = [
    ...runText(report, samples, compiled.actors),
    ...swapped,
    '',
    ...runDetails(report),
    '',
    ...nextText(argument, report),
  ];
  terminal.out(`${lines.join('\n')}\n`);
}

/** Loads, compiles and runs; undefined where something was wrong, which has then been said. */
async function runScenario(
  argument: string,
  options: RunOptions,
  terminal: Terminal,
): Promise<RunOutcome | undefined> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return undefined;
  const alone = options.swap === true || !options.readings;
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: alone ? 0 : options.readingsRuns,
  });
  if (typeof plan === 'string') {
    terminal.err(`${plan}\n`);
    terminal.exitCode = EXIT.usage;
    return undefined;
  }
  const seed = options.seed ?? randomInt(1, 1_000_000);
  const { replicates, swap = false } = options;
  const main = compile(loaded.scenario, loaded.scenarioHash, plan.readings[plan.main]!.reading);
  // A reading without histories needs no compiling: the main one holds its place.
  const compiled = plan.readings.map(({ reading, runs }, place) =>
    runs === 0 || place === plan.main ? main : compile(loaded.scenario, loaded.scenarioHash, reading),
  );
  const experiment = {
    scenarioHash: loaded.scenarioHash,
    seed,
    replicates,
    runs: plan.readings.map(({ runs }) => runs),
    swap,
  };
  const silent = options.quiet === true || (options.json === true && !terminal.watched);
  const ensemble = await runEnsemble(terminal, compiled, experiment, { jobs: options.jobs, silent });
  return {
    loaded,
    plan,
    compiled: main,
    ensemble,
    seed,
    replicates,
    swap,
    version: packageVersion(terminal),
  };
}
