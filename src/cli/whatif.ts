import type { Command } from 'commander';
import { leaderColumn } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { type Fork, twinWorlds } from '../ensemble/index.ts';
import { asOfDate, compile, formatReport, nearest, type Reform } from '../scenario/index.ts';
import { type Loaded, loadReforms } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, experimentOptions, seedOf } from './experimentOptions.ts';
import { runForks } from './forkEnsemble.ts';
import { openScenario } from './openScenario.ts';
import { planReadings, type ReadingPlan } from './readingPlan.ts';
import { reformList } from './whatifList.ts';
import type { WhatifOutcome } from './whatifOutcome.ts';
import { reportWhatif } from './whatifReport.ts';
import { whatifText } from './whatifText.ts';

const MOST_REFORMS = 3;
/** The columns that the report needs. */
const COLUMNS = ['point', 'replicate', 'logWeight', leaderColumn(LEVELS[STANDARD].name)];

/** `plenum whatif`: twin worlds, the same luck, one change. */
export const registerWhatif: Register = (program, terminal) => {
  const command = (program as unknown as Command)
    .command('whatif')
    .summary('twin worlds: the same luck, one change')
    .description(
      'Follows the record up to the day of a reform, then runs each history twice with the same luck: as it was, and with the\n' +
        'reform. Says how often the leader differs, where the two part, and what shows that the option was open. Without a\n' +
        'reform: lists those of the scenario. At most three at once.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .argument('[reforms...]', 'ids of reforms');
  experimentOptions(command, 1000, 400)
    .addHelpText(
      'after',
      examples(
        'plenum whatif succession-1922                 list the reforms',
        'plenum whatif succession-1922 letter-read-openly --seed 1',
        'plenum whatif succession-1922 letter-read-openly -n 5000 --seed 1 --json',
      ),
    )
    .action((scenario: string, reforms: string[], options: ExperimentOptions) =>
      whatif(scenario, reforms, options, terminal),
    );
};

async function whatif(
  argument: string,
  ids: readonly string[],
  options: ExperimentOptions,
  terminal: Terminal,
): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const all = await loadReforms(argument, loaded.scenario, terminal);
  if (!Array.isArray(all)) return refuse(terminal, formatReport(all), EXIT.failed);
  if (ids.length === 0) return reformList(terminal, argument, all, loaded.scenario, options.json === true);
  const chosen = chooseReforms(ids, all);
  if (typeof chosen === 'string') return refuse(terminal, [chosen], EXIT.usage);
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: options.readings ? options.readingsRuns : 0,
  });
  if (typeof plan === 'string') return refuse(terminal, [plan], EXIT.usage);
  const outcome = await runTwins(loaded, chosen, plan, options, terminal);
  if (typeof outcome === 'string') return refuse(terminal, [outcome], EXIT.usage);
  if (outcome.ensemble.interrupted) terminal.exitCode = EXIT.interrupted;
  if (outcome.ensemble.done[0] === 0)
    return refuse(terminal, ['interrupted: no pair was finished'], EXIT.interrupted);
  const report = reportWhatif(outcome);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${whatifText(report).join('\n')}\n`);
}

function refuse(terminal: Terminal, lines: readonly string[], code: (typeof EXIT)[keyof typeof EXIT]): void {
  for (const line of lines) terminal.err(`${line}\n`);
  terminal.exitCode = code;
}

/** The reforms of these ids in the order of their dates, or the words of a message. */
function chooseReforms(ids: readonly string[], all: readonly Reform[]): Reform[] | string {
  if (ids.length > MOST_REFORMS)
    return `${ids.length} reforms: at most ${MOST_REFORMS} at once, or nothing can be learned`;
  if (all.length === 0)
    return 'this scenario has no reforms: put them into a folder reforms/ (plenum schema reform)';
  const chosen: Reform[] = [];
  for (const id of new Set(ids)) {
    const found = all.find((reform) => reform.id === id);
    if (found === undefined) {
      const known = all.map((reform) => reform.id);
      const meant = nearest(id, known);
      return `reform "${id}" is unknown${meant === undefined ? `; there are: ${known.join(', ')}` : `; did you mean "${meant}"?`}`;
    }
    chosen.push(found);
  }
  return chosen.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

async function runTwins(
  loaded: Loaded,
  reforms: Reform[],
  plan: ReadingPlan,
  options: ExperimentOptions,
  terminal: Terminal,
): Promise<WhatifOutcome | string> {
  const draft = asOfDate(loaded.scenario, reforms[0]!.date);
  const order = [plan.main, ...plan.readings.keys()].filter(
    (place, i, all) => all.indexOf(place) === i && plan.readings[place]!.runs > 0,
  );
  const forks: Fork[] = [];
  for (const place of order) {
    const { reading } = plan.readings[place]!;
    const ground = compile(draft, loaded.scenarioHash, reading);
    const worlds = worldsOrWhyNot(() =>
      twinWorlds(ground, (changes) => compile(draft, loaded.scenarioHash, reading, changes), reforms),
    );
    if (typeof worlds === 'string') return worlds;
    forks.push({ ground, worlds, columns: COLUMNS });
  }
  const seed = seedOf(options);
  const runs = order.map((place) => plan.readings[place]!.runs);
  const ensemble = await runForks(terminal, { forks, runs, seed }, options);
  return {
    loaded,
    reforms,
    plan,
    order,
    forks,
    ensemble,
    seed,
    replicates: options.replicates,
    version: terminal,
  };
}

/** Reforms can name what has no part in the model on their day: that is said, not thrown. */
function worldsOrWhyNot(worlds: () => Fork['worlds']): Fork['worlds'] | string {
  try {
    return worlds();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
