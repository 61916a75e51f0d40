import type { Command } from 'commander';
import { leaderColumn } from '../analysis/index.ts';
import { LEVELS, STANDARD } from '../engine/index.ts';
import { type Fork, twinWorlds } from '../ensemble/index.ts';
import { asOfDate, compile, formatReport, nearest, type Reform, type Variants } from '../scenario/index.ts';
import { type Loaded, loadReforms, loadVariants } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, experimentOptions, seedOf } from './experimentOptions.ts';
import { runForks } from './forkEnsemble.ts';
import { openScenario } from './openScenario.ts';
import { allReadingsOption, otherRuns } from './overReadings.ts';
import { planReadings, type ReadingPlan } from './readingPlan.ts';
import { runVariants } from './variants.ts';
import { reportVariants } from './variantsReport.ts';
import { variantsText } from './variantsText.ts';
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
        'reform: lists those of the scenario. At most three at once; or one set of variants, of which all are run.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .argument('[reforms...]', 'ids of reforms, or of one set of variants');
  experimentOptions(command, 1000, 400)
    .addOption(allReadingsOption())
    .addHelpText(
      'after',
      examples(
        'plenum whatif succession-1922                 list the reforms',
        'plenum whatif succession-1922 letter-read-openly --seed 1',
        'plenum whatif succession-1922 letter-read-openly -n 5000 --seed 1 --json',
        'plenum whatif succession-1922 <set> --seed 1  all variants of a set (the list names the sets)',
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
  const sets = await loadVariants(argument, loaded.scenario, all, terminal);
  if (!Array.isArray(sets)) return refuse(terminal, formatReport(sets), EXIT.failed);
  if (ids.length === 0)
    return reformList(terminal, argument, { reforms: all, sets }, loaded.scenario, options.json === true);
  const set = all.some(({ id }) => ids.includes(id)) ? undefined : sets.find(({ id }) => ids.includes(id));
  const chosen = set === undefined ? chooseReforms(ids, all, sets) : [];
  if (typeof chosen === 'string') return refuse(terminal, [chosen], EXIT.usage);
  if (set !== undefined && new Set(ids).size > 1)
    return refuse(terminal, [`"${set.id}" is a set of variants: ask it alone`], EXIT.usage);
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: otherRuns(options),
  });
  if (typeof plan === 'string') return refuse(terminal, [plan], EXIT.usage);
  if (set !== undefined) return variants(loaded, set, all, plan, options, terminal);
  const outcome = await runTwins(loaded, chosen, plan, options, terminal);
  if (typeof outcome === 'string') return refuse(terminal, [outcome], EXIT.usage);
  if (outcome.ensemble.interrupted) terminal.exitCode = EXIT.interrupted;
  if (outcome.ensemble.done[0] === 0)
    return refuse(terminal, ['interrupted: no pair was finished'], EXIT.interrupted);
  const report = reportWhatif(outcome);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${whatifText(report).join('\n')}\n`);
}

/** All variants of a set, in one table. */
async function variants(
  loaded: Loaded,
  set: Variants,
  reforms: readonly Reform[],
  plan: ReadingPlan,
  options: ExperimentOptions,
  terminal: Terminal,
): Promise<void> {
  const readings = placesOf(plan).map((place) => plan.readings[place]!);
  const outcome = await runVariants(loaded, set, reforms, readings, options, terminal).catch(sayWhyNot);
  if (typeof outcome === 'string') return refuse(terminal, [outcome], EXIT.usage);
  if (outcome.ensemble.interrupted)
    return refuse(terminal, ['interrupted: a table of some variants is none'], EXIT.interrupted);
  const report = reportVariants(outcome);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${variantsText(report).join('\n')}\n`);
}

/** The readings that are run, the main one first. */
const placesOf = (plan: ReadingPlan): number[] =>
  [plan.main, ...plan.readings.keys()].filter(
    (place, i, all) => all.indexOf(place) === i && plan.readings[place]!.runs > 0,
  );

function refuse(terminal: Terminal, lines: readonly string[], code: (typeof EXIT)[keyof typeof EXIT]): void {
  for (const line of lines) terminal.err(`${line}\n`);
  terminal.exitCode = code;
}

/** The reforms of these ids in the order of their dates, or the words of a message. */
function chooseReforms(
  ids: readonly string[],
  all: readonly Reform[],
  sets: readonly Variants[],
): Reform[] | string {
  if (ids.length > MOST_REFORMS)
    return `${ids.length} reforms: at most ${MOST_REFORMS} at once, or nothing can be learned`;
  if (all.length === 0)
    return 'this scenario has no reforms: put them into a folder reforms/ (plenum schema reform)';
  const chosen: Reform[] = [];
  for (const id of new Set(ids)) {
    const found = all.find((reform) => reform.id === id);
    if (found === undefined) {
      const known = [...all, ...sets].map((entry) => entry.id);
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
  const order = placesOf(plan);
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
    compare: options.allReadings === true,
    version: terminal,
  };
}

/** Reforms can name what has no part in the model on their day: that is said, not thrown. */
function worldsOrWhyNot(worlds: () => Fork['worlds']): Fork['worlds'] | string {
  try {
    return worlds();
  } catch (error) {
    return sayWhyNot(error);
  }
}

function sayWhyNot(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  throw error;
}
