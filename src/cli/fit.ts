import { Option } from '@commander-js/extra-typings';
import type { Command } from 'commander';
import { probe } from '../ensemble/index.ts';
import { readNative } from '../ensemble/runners/threads.ts';
import { compile, FIT_MODULES, type FitModuleName, formatReport, sha256Hex } from '../scenario/index.ts';
import { type Loaded, type LoadedFit, type LoadedScore, loadFit, loadScore } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, seedOf } from './experimentOptions.ts';
import { askIllnesses } from './fitHealth.ts';
import type { Asking, FitModule, FitOutcome } from './fitOutcome.ts';
import { askPatronage } from './fitPatronage.ts';
import { posteriorScenario } from './fitPosterior.ts';
import { reportFit } from './fitReport.ts';
import { fitText } from './fitText.ts';
import { askVotes, eligibleQuestions } from './fitVotes.ts';
import { openScenario } from './openScenario.ts';
import { startProgress } from './progress.ts';
import { wholeNumber } from './wholeNumber.ts';

interface FitOptions extends Pick<ExperimentOptions, 'seed' | 'json' | 'quiet'> {
  module?: FitModuleName | undefined;
  draws: number;
  lucks: number;
  yaml?: true | undefined;
}

/** `plenum fit`: what the record makes of assumed numbers, module by module. */
export const registerFit: Register = (program, terminal) => {
  (program as unknown as Command)
    .command('fit')
    .summary('what the record makes of assumed numbers, module by module; recovery first')
    .description(
      'Draws at most eight numbers of a module from their ranges and weighs the draws by how likely they make its record: votes\n' +
        'and decisions on their eve; elections and appointed posts; illnesses and deaths. First made-up records are fitted, whose\n' +
        'numbers are known: only what is found again can be learned. Nothing flows from one module to another.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .addOption(
      new Option('--module <name>', 'one module only (default: all of the file fit.yaml)').choices(
        FIT_MODULES,
      ),
    )
    .option('-n, --draws <number>', 'draws from the prior', wholeNumber(20, 20_000), 400)
    .option('--lucks <number>', 'histories of each draw, on the same luck for all', wholeNumber(1, 100), 2)
    .option(
      '--seed <number>',
      'whole number from which all chance follows (picked and printed if left out)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--yaml', 'print the fitted numbers as a scenario that extends this one')
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      examples(
        'plenum fit succession-1922 --seed 1',
        'plenum fit succession-1922 --module health --seed 1',
        'plenum fit succession-1922 --draws 3000 --seed 1 --yaml > posterior.yaml',
      ),
    )
    .action((scenario: string, options: FitOptions) => fitRecord(scenario, options, terminal));
};

async function fitRecord(argument: string, options: FitOptions, terminal: Terminal): Promise<void> {
  const refuse = (lines: readonly string[], code: 1 | 2): void => {
    for (const line of lines) terminal.err(`${line}\n`);
    terminal.exitCode = code;
  };
  if (options.json && options.yaml) return refuse(['give --json or --yaml, not both'], EXIT.usage);
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  if (loaded.scenario.scenario.fitted !== undefined)
    return refuse(
      [
        `${loaded.scenario.scenario.id} is fitted already: fit ${loaded.scenario.scenario.extends} instead, or the record would count twice`,
      ],
      EXIT.usage,
    );
  const file = await loadFit(argument, loaded.scenario, terminal);
  if (!('fit' in file)) return refuse(formatReport(file), EXIT.failed);
  const names = FIT_MODULES.filter((name) => file.fit.modules[name] !== undefined);
  const wanted = names.filter((name) => (options.module ?? name) === name);
  if (wanted.length === 0)
    return refuse([`${file.file} does not fit ${options.module}; it has ${names.join(', ')}`], EXIT.usage);
  const score = wanted.includes('vote') ? await loadScore(argument, loaded.scenario, terminal) : null;
  if (score !== null && !('score' in score)) return refuse(formatReport(score), EXIT.failed);
  const outcome = askAll({ loaded, fit: file, score, wanted }, options, terminal);
  const silent = outcome.modules.find(({ observations }) => observations.length === 0);
  if (silent !== undefined)
    return refuse(
      [`nothing on record has a chance in this model: there is nothing to fit ${silent.name} to`],
      EXIT.failed,
    );
  const report = reportFit(outcome);
  if (options.json === true) printJson(terminal, report);
  else if (options.yaml === true)
    terminal.out(posteriorScenario(report, loaded.scenario.head.id, fingerprint(loaded)));
  else terminal.out(`${fitText(report).join('\n')}\n`);
}

interface Asked {
  loaded: Loaded;
  fit: LoadedFit;
  score: LoadedScore | null;
  wanted: readonly FitModuleName[];
}

function askAll({ loaded, fit, score, wanted }: Asked, options: FitOptions, terminal: Terminal): FitOutcome {
  const seed = seedOf(options);
  const { draws, lucks } = options;
  const silent = options.quiet === true || ((options.json ?? options.yaml) === true && !terminal.watched);
  const progress = startProgress(terminal, workOf({ loaded, fit, score, wanted }, options), silent);
  const asking: Asking = { draws, lucks, seed, native: readNative(), progress: (done) => progress.add(done) };
  const { vote, patronage, health } = fit.fit.modules;
  const ask: Readonly<Record<FitModuleName, () => FitModule>> = {
    vote: () => askVotes(loaded, vote!, score!, asking),
    patronage: () => askPatronage(loaded, patronage!, asking),
    health: () => askIllnesses(loaded, health!, asking),
  };
  const modules = wanted.map((name) => ask[name]());
  progress.end();
  return { loaded, fit, score, modules, draws, lucks, seed, terminal };
}

/** How many histories there are to run. */
function workOf({ loaded, fit, score, wanted }: Asked, { draws, lucks }: FitOptions): number {
  const decisions = score === null ? 0 : eligibleQuestions(loaded, score).length;
  const counts = wanted.includes('patronage') ? (fit.fit.modules.patronage?.holdings.length ?? 0) : 0;
  return draws * (lucks * (decisions + counts) + (wanted.includes('health') ? 1 : 0));
}

/**
 * The first rows of the scenario as this program computes them, free from the documented date, and with the record followed to the
 * horizon, which a fit looks at: a posterior with another fingerprint is out of date.
 */
export function fingerprint({ scenario, scenarioHash }: Pick<Loaded, 'scenario' | 'scenarioHash'>): string {
  const { horizon } = scenario.scenario;
  const followed = { ...scenario, scenario: { ...scenario.scenario, documentedUntil: horizon } };
  const probes = [scenario, followed].map((draft) =>
    probe(compile(draft, scenarioHash), { reading: 0, seed: 1, replicates: 1, swap: false }),
  );
  return sha256Hex(probes.join('\n'));
}
