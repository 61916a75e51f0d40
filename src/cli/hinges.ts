import type { Command } from 'commander';
import { leaderColumn } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { type Fork, twinWorlds, UNCHANGED } from '../ensemble/index.ts';
import { addMonths, formatDay, monthStart, parseDay } from '../evidence/index.ts';
import { asOfDate, compile, formatReport, type Reading, type Reform } from '../scenario/index.ts';
import { type Loaded, loadReforms } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, experimentOptions, seedOf } from './experimentOptions.ts';
import { runForks } from './forkEnsemble.ts';
import { hingesCsv } from './hingesCsv.ts';
import type { HingesOutcome } from './hingesOutcome.ts';
import { reportHinges } from './hingesReport.ts';
import { hingesText } from './hingesText.ts';
import { openScenario } from './openScenario.ts';
import { planReadings } from './readingPlan.ts';

const COLUMNS = ['point', 'replicate', 'logWeight', leaderColumn(LEVELS[STANDARD].name)];

interface HingesOptions extends ExperimentOptions {
  csv?: true | undefined;
  reforms: boolean;
}

/** `plenum hinges`: the chances of each leader from each documented month, and which events moved them. */
export const registerHinges: Register = (program, terminal) => {
  const command = (program as unknown as Command)
    .command('hinges')
    .summary('the chances of each leader month by month: when did it turn?')
    .description(
      'Follows the record to the first day of each month in turn and runs on from there: the chances of each leader as the\n' +
        'documented history unfolds. Says which months changed them by more than dice explain, and holds events against their\n' +
        'documented alternatives (the reforms of the scenario). One reading at a time.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml');
  experimentOptions(command, 400, 1)
    .option('--no-reforms', 'months only, without the documented alternatives')
    .option('--csv', 'print the chances as CSV: a row for each month and person')
    .addHelpText(
      'after',
      examples(
        'plenum hinges succession-1922 --seed 1',
        'plenum hinges succession-1922 -n 1000 --seed 1 --csv > chances.csv',
      ),
    )
    .action((scenario: string, options: HingesOptions) => hinges(scenario, options, terminal));
};

async function hinges(argument: string, options: HingesOptions, terminal: Terminal): Promise<void> {
  if (options.csv === true && options.json === true) {
    terminal.err('give --csv or --json, not both\n');
    terminal.exitCode = EXIT.usage;
    return;
  }
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const reforms = options.reforms ? await loadReforms(argument, loaded.scenario, terminal) : [];
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: 0,
  });
  const wrong = !Array.isArray(reforms) ? formatReport(reforms) : typeof plan === 'string' ? [plan] : [];
  if (!Array.isArray(reforms) || typeof plan === 'string') {
    for (const line of wrong) terminal.err(`${line}\n`);
    terminal.exitCode = typeof plan === 'string' ? EXIT.usage : EXIT.failed;
    return;
  }
  const { id, reading } = plan.readings[plan.main]!;
  const outcome = await runHinges(loaded, reforms, id, reading, options, terminal);
  if (outcome.ensemble.interrupted) terminal.exitCode = EXIT.interrupted;
  const report = reportHinges(outcome);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${(options.csv === true ? hingesCsv(report) : hingesText(report)).join('\n')}\n`);
}

async function runHinges(
  loaded: Loaded,
  reforms: readonly Reform[],
  readingId: string,
  reading: Reading | undefined,
  options: HingesOptions,
  terminal: Terminal,
): Promise<HingesOutcome> {
  const { scenario, scenarioHash } = loaded;
  const months = monthsOf(scenario.scenario.documentedUntil!, scenario.scenario.horizon!).map(
    (date): Fork => {
      const ground = compile(asOfDate(scenario, date), scenarioHash, reading);
      return { ground, worlds: [UNCHANGED], columns: COLUMNS };
    },
  );
  const alternatives = reforms.flatMap((reform) => {
    const draft = asOfDate(scenario, reform.date);
    const ground = compile(draft, scenarioHash, reading);
    try {
      const worlds = twinWorlds(ground, (changes) => compile(draft, scenarioHash, reading, changes), [
        reform,
      ]);
      return [{ reform, fork: { ground, worlds, columns: COLUMNS } }];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      terminal.err(`left out: ${error.message}\n`);
      return [];
    }
  });
  const seed = seedOf(options);
  const forks = [...months, ...alternatives.map(({ fork }) => fork)];
  const runs = forks.map(() => options.runs);
  const ensemble = await runForks(terminal, { forks, runs, seed }, options);
  return { loaded, reading: readingId, months, alternatives, ensemble, seed, runs: options.runs, terminal };
}

/** The documented date itself, then the first day of each month after it, before the horizon. */
function monthsOf(documentedUntil: string, horizon: string): string[] {
  const dates = [documentedUntil];
  const end = parseDay(horizon);
  for (let day = addMonths(monthStart(parseDay(documentedUntil)), 1); day < end; day = addMonths(day, 1))
    dates.push(formatDay(day));
  return dates;
}
