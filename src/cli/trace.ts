import { InvalidArgumentError } from '@commander-js/extra-typings';
import { REPLICATES } from '../ensemble/index.ts';
import { type Day, parseDay } from '../evidence/index.ts';
import { compile, parametersFrom, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { type Names, namesOf } from '../telling/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { openScenario } from './openScenario.ts';
import { planReadings } from './readingPlan.ts';
import { detailLines } from './traceDetail.ts';
import type { Entry } from './traceEntry.ts';
import { traceJson } from './traceJson.ts';
import { reasonsOf } from './traceReasons.ts';
import { recordHistory } from './traceRecording.ts';
import { type Extent, endLines, headLines, legendLines, startLines, storyLines } from './traceReport.ts';
import { openShadow, type Shadow } from './traceShadow.ts';
import { tellStory } from './traceStory.ts';
import { wholeNumber } from './wholeNumber.ts';

const MOST_RUNS = 10_000_000;

interface TraceOptions {
  seed: number;
  replicate: number;
  replicates: number;
  reading?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  only?: 'decisions' | undefined;
  decision?: number | undefined;
  json?: true | undefined;
}

/** `plenum trace`: one simulated history told as dated sentences, each decision with what made it and what would turn it. */
export const registerTrace: Register = (program, terminal) => {
  program
    .command('trace')
    .summary('one simulated history as a story')
    .description(
      'Tells one simulated history as dated sentences: the row of `plenum run` with the same seed and replicate. Each decision shows what made it and the smallest change that turns it.',
    )
    .argument('<scenario>', 'id, file or folder')
    .requiredOption('--seed <n>', 'seed of the run', wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .requiredOption('--replicate <k>', 'which history of the run, counted from 0', wholeNumber(0, MOST_RUNS))
    .option(
      '--replicates <r>',
      'histories at each parameter point, as in the run',
      wholeNumber(1, 1000),
      REPLICATES,
    )
    .option('--reading <id>', 'how the sources are read')
    .option('--from <date>', 'tell from this day on (default: after the documented date)', day)
    .option('--to <date>', 'tell up to this day', day)
    .addOption(program.createOption('--only <what>', 'tell nothing else').choices(['decisions'] as const))
    .option(
      '--decision <n>',
      'one decision in full, with all its numbers and sources',
      wholeNumber(1, MOST_RUNS),
    )
    .option('--json', 'print JSON (docs/json-trace.md)')
    .addHelpText(
      'after',
      examples(
        'plenum trace succession-1922 --seed 1 --replicate 17',
        'plenum trace succession-1922 --seed 1 --replicate 17 --only decisions',
        'plenum trace succession-1922 --seed 1 --replicate 17 --decision 3',
      ),
    )
    .action((scenario, options) => trace(scenario, options as TraceOptions, terminal));
};

async function trace(argument: string, options: TraceOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  const chosen = loaded === undefined ? undefined : chooseReading(loaded, options.reading, terminal);
  if (loaded === undefined || chosen === undefined) return;
  const told = tell(loaded, chosen, options);
  if (options.decision !== undefined && told.decisions[options.decision - 1] === undefined) {
    terminal.err(`decision ${options.decision} does not exist: this history has ${told.decisions.length}\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  if (options.json === true) printJson(terminal, jsonOf(told, loaded, chosen, options));
  else terminal.out(`${linesOf(told, loaded, chosen, options, again(argument, options)).join('\n')}\n`);
}

/** The command line that tells the same history again. */
function again(argument: string, { seed, replicate, replicates, reading }: TraceOptions): string {
  const scenario = /\s/.test(argument) ? JSON.stringify(argument) : argument;
  const points = replicates === REPLICATES ? '' : ` --replicates ${replicates}`;
  return `plenum trace ${scenario} --seed ${seed} --replicate ${replicate}${points}${reading === undefined ? '' : ` --reading ${reading}`}`;
}

/** A reading, and its place among those of the scenario as rows have it. */
interface ChosenReading {
  index: number;
  id: string;
  reading: Reading | undefined;
}

/** The reading by which `plenum run` makes the same rows; undefined, with a message, where none has that id. */
function chooseReading(
  { scenario }: Loaded,
  id: string | undefined,
  terminal: Terminal,
): ChosenReading | undefined {
  const plan = planReadings(scenario.scenario.readings ?? [], { main: id, runs: 1, otherRuns: 0 });
  if (typeof plan !== 'string') return { index: plan.main, ...plan.readings[plan.main]! };
  terminal.err(`${plan}\n`);
  terminal.exitCode = EXIT.usage;
  return undefined;
}

/** A history run, watched and told. */
interface Told {
  shadow: Shadow;
  names: Names;
  entries: Entry[];
  decisions: Entry[];
  extent: Extent;
}

function tell({ scenario, scenarioHash }: Loaded, chosen: ChosenReading, options: TraceOptions): Told {
  const compiled = compile(scenario, scenarioHash, chosen.reading);
  const { seed, replicate: run, replicates } = options;
  const recording = recordHistory(compiled, { seed, run, replicates, reading: chosen.index });
  const names = namesOf(compiled, scenario.collections);
  const entries = tellStory(recording, names);
  return {
    shadow: openShadow(recording),
    names,
    entries,
    decisions: entries.filter(({ decision }) => decision !== undefined),
    extent: {
      from: options.from ?? compiled.freeDay + 1,
      to: options.to ?? compiled.horizonDay,
      onlyDecisions: options.only === 'decisions',
    },
  };
}

function jsonOf(
  { shadow, names, entries, extent }: Told,
  loaded: Loaded,
  chosen: ChosenReading,
  { decision }: TraceOptions,
): object {
  const head = {
    scenario: loaded.scenario.scenario.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    reading: chosen.id,
    decision: decision ?? null,
    behind: claimsOfRuns(loaded.scenario, [shadow.recording.compiled], [chosen.id]),
  };
  return traceJson(shadow, entries, names, head, extent);
}

function linesOf(
  { shadow, names, entries, decisions, extent }: Told,
  { scenario }: Loaded,
  chosen: ChosenReading,
  { decision }: TraceOptions,
  again: string,
): string[] {
  const { recording } = shadow;
  const head = headLines(recording, {
    scenario: scenario.scenario.id,
    readingName: chosen.id,
    parametersFrom: parametersFrom(scenario.scenario),
  });
  if (decision !== undefined) {
    const moment = decisions[decision - 1]!.decision!;
    return [
      ...head,
      ...detailLines(shadow, moment, decision, names, scenario, reasonsOf(scenario, chosen.reading)),
      ...legendLines(again),
    ];
  }
  const story = storyLines(entries, shadow, names, extent);
  return [
    ...head,
    ...startLines(recording, names),
    ...story,
    ...endLines(recording, names),
    ...legendLines(again),
  ];
}

function day(text: string): Day {
  try {
    return parseDay(text);
  } catch (error) {
    throw new InvalidArgumentError(
      error instanceof Error ? `${error.message}.` : 'It must be a day, YYYY-MM-DD.',
    );
  }
}
