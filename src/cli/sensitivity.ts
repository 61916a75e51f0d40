import type { Command } from 'commander';
import type { CompiledScenario } from '../engine/index.ts';
import { inlineSweeps } from '../ensemble/index.ts';
import { readNative, sweepThreads, tasksAtOnce } from '../ensemble/runners/threads.ts';
import { compile, nearest } from '../scenario/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { seedOf } from './experimentOptions.ts';
import { listenForInterrupt } from './interrupt.ts';
import { groupNumbers } from './numberGroups.ts';
import { openScenario } from './openScenario.ts';
import { packageVersion } from './packageVersion.ts';
import { planReadings } from './readingPlan.ts';
import { reportSensitivity } from './sensitivityReport.ts';
import { type Findings, findSensitivity, SWEEP_COLUMNS } from './sensitivityStages.ts';
import { sensitivityText } from './sensitivityText.ts';
import { wholeNumber } from './wholeNumber.ts';

interface SensitivityOptions {
  outcome?: string | undefined;
  reading?: string | undefined;
  runs: number;
  trajectories: number;
  points: number;
  top: number;
  seed?: number | undefined;
  jobs?: number | undefined;
  json?: true | undefined;
  quiet?: true | undefined;
}

const NO_ONE = 'noOne';

/** `plenum sensitivity`: which of the numbers move the result? Screening of all, shares of variance for the leading groups. */
export const registerSensitivity: Register = (program, terminal) => {
  const command = (program as unknown as Command)
    .command('sensitivity')
    .summary('which numbers move the result? screening, then shares of variance')
    .description(
      'Moves all numbers that are known by range only, group by group, on the same luck (Morris); then the numbers of the ' +
        'leading groups one by one; then shares the variance over parameters among the leading groups (Sobol). What ' +
        'cannot be told from dice is said.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml');
  amountOptions(command)
    .option('--outcome <id>', `whose lead at the end, or ${NO_ONE} (default: who leads most often)`)
    .option('--reading <id>', 'the reading (default: the scenario as it stands)')
    .option(
      '--seed <number>',
      'whole number from which all chance follows (picked and printed if left out)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option(
      '-j, --jobs <number>',
      'worker threads (as many as processors; the result is the same)',
      wholeNumber(1, 256),
    )
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      examples(
        'plenum sensitivity succession-1922 --seed 1',
        `plenum sensitivity succession-1922 --outcome ${NO_ONE} --trajectories 32`,
      ),
    )
    .action((scenario: string, options: SensitivityOptions) => sensitivity(scenario, options, terminal));
};

const amountOptions = (command: Command): Command =>
  command
    .option('-n, --runs <number>', 'histories at each setting of the numbers', wholeNumber(2, 10_000), 32)
    .option('--trajectories <number>', 'ways through the ranges in each screening', wholeNumber(2, 1000), 16)
    .option('--points <number>', 'rows of the Sobol design', wholeNumber(2, 10_000), 256)
    .option('--top <number>', 'groups that are looked at closely', wholeNumber(1, 30), 6);

async function sensitivity(argument: string, options: SensitivityOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const { readings = [] } = loaded.scenario.scenario;
  const plan = planReadings(readings, { main: options.reading, runs: options.runs, otherRuns: 0 });
  if (typeof plan === 'string') return refuse(terminal, plan);
  const { id: reading, reading: chosen } = plan.readings[plan.main]!;
  const c = compile(loaded.scenario, loaded.scenarioHash, chosen);
  const person = personOf(options.outcome, c);
  if (typeof person === 'string') return refuse(terminal, person);
  if (groupNumbers(c).length === 0)
    return refuse(terminal, 'no number of this scenario has a range: nothing to vary');
  const seed = seedOf(options);
  const { findings, interrupted } = await work(c, person, seed, options, terminal);
  if (interrupted) terminal.exitCode = EXIT.interrupted;
  if (findings === undefined) {
    terminal.err('interrupted: the screening was not finished\n');
    return;
  }
  const { runs } = options;
  const report = reportSensitivity(findings, {
    scenario: loaded.scenario,
    c,
    version: packageVersion(terminal),
    reading,
    seed,
    runs,
    interrupted,
  });
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${sensitivityText(report).join('\n')}\n`);
}

function refuse(terminal: Terminal, words: string): void {
  terminal.err(`${words}\n`);
  terminal.exitCode = EXIT.usage;
}

/** The actor's place, -1 for no one, undefined for whoever leads most often; or the words of a refusal. */
function personOf(outcome: string | undefined, { actors }: CompiledScenario): number | undefined | string {
  if (outcome === undefined) return undefined;
  if (outcome === NO_ONE) return -1;
  if (actors.includes(outcome)) return actors.indexOf(outcome);
  const meant = nearest(outcome, [...actors, NO_ONE]);
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `"${outcome}" is no actor of this scenario${hint} (there are: ${actors.join(', ')}; or ${NO_ONE})`;
}

async function work(
  c: CompiledScenario,
  person: number | undefined,
  seed: number,
  options: SensitivityOptions,
  terminal: Terminal,
): Promise<{ findings: Findings | undefined; interrupted: boolean }> {
  const width = options.jobs ?? terminal.processors;
  const interrupt = listenForInterrupt(terminal);
  const runner = width === 1 ? inlineSweeps(c, readNative()) : sweepThreads(c, width);
  try {
    const findings = await findSensitivity(c, groupNumbers(c), person, options, {
      terminal,
      runner,
      width: tasksAtOnce(width),
      silent: options.quiet === true || (options.json === true && !terminal.watched),
      stopped: () => interrupt.heard(),
      seed,
      runs: options.runs,
      columns: SWEEP_COLUMNS,
    });
    return { findings, interrupted: interrupt.heard() };
  } finally {
    interrupt.end();
    await runner.close();
  }
}
