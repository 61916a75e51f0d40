import type { Command } from 'commander';
import { askOnEve, type EveChance, fillPoint } from '../ensemble/index.ts';
import { readNative } from '../ensemble/runners/threads.ts';
import { formatReport } from '../scenario/index.ts';
import { type Loaded, type LoadedFit, type LoadedScore, loadFit, loadScore } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, seedOf } from './experimentOptions.ts';
import type { Asked, FitOutcome } from './fitOutcome.ts';
import { posteriorScenario } from './fitPosterior.ts';
import { reportFit } from './fitReport.ts';
import { fitText } from './fitText.ts';
import { openScenario } from './openScenario.ts';
import { startProgress } from './progress.ts';
import { eveOf, questionOf } from './scoreQuestion.ts';
import { wholeNumber } from './wholeNumber.ts';

interface FitOptions extends Pick<ExperimentOptions, 'seed' | 'json' | 'quiet'> {
  draws: number;
  lucks: number;
  yaml?: true | undefined;
}

/** `plenum fit`: what documented votes make of the numbers of the vote. */
export const registerFit: Register = (program, terminal) => {
  (program as unknown as Command)
    .command('fit')
    .summary('what documented votes make of assumed numbers; recovery first')
    .description(
      'Draws at most eight numbers of the vote from their ranges, asks for each eligible decision and vote of the record on\n' +
        'its eve, and weighs the draws by their likelihood. First made-up records are fitted, whose numbers are known: only\n' +
        'what is found again can be learned. Then each era is foretold by a fit that leaves it out.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
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
        'plenum fit succession-1922 --seed 1 --yaml > scenarios/succession-1922-posterior.yaml',
      ),
    )
    .action((scenario: string, options: FitOptions) => fitVotes(scenario, options, terminal));
};

async function fitVotes(argument: string, options: FitOptions, terminal: Terminal): Promise<void> {
  const refuse = (lines: readonly string[], code: 1 | 2): void => {
    for (const line of lines) terminal.err(`${line}\n`);
    terminal.exitCode = code;
  };
  if (options.json && options.yaml) return refuse(['give --json or --yaml, not both'], EXIT.usage);
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const file = await loadFit(argument, loaded.scenario, terminal);
  if (!('fit' in file)) return refuse(formatReport(file), EXIT.failed);
  const score = await loadScore(argument, loaded.scenario, terminal);
  if (!('score' in score)) return refuse(formatReport(score), EXIT.failed);
  const outcome = askAll(loaded, file, score, options, terminal);
  if (outcome.asked.length === 0)
    return refuse(['no eligible decision has a chance in this model: there is nothing to fit'], EXIT.failed);
  const report = reportFit(outcome);
  if (options.json === true) printJson(terminal, report);
  else if (options.yaml === true) terminal.out(posteriorScenario(report, loaded.scenario.head.id));
  else terminal.out(`${fitText(report).join('\n')}\n`);
}

function askAll(
  loaded: Loaded,
  fit: LoadedFit,
  score: LoadedScore,
  options: FitOptions,
  terminal: Terminal,
): FitOutcome {
  const questions = score.score.decisions
    .filter(({ eligible }) => eligible)
    .map((scored) => questionOf(loaded, scored, loaded.scenario.byId.decisions.get(scored.id)!))
    .filter(({ asked }) => asked);
  const seed = seedOf(options);
  const silent = options.quiet === true || ((options.json ?? options.yaml) === true && !terminal.watched);
  const each = options.draws * options.lucks;
  const progress = startProgress(terminal, questions.length * each, silent);
  const numbers = fit.fit.parameters.map(({ number }) => number);
  let draws: Float64Array[] = [];
  const asked = questions.flatMap((question): Asked[] => {
    const ground = eveOf(loaded, question, undefined);
    const { settings, free } = settingsOf(ground, numbers, options.draws, seed);
    draws = free;
    const how = { seed, lucks: options.lucks, native: readNative() };
    const chances = askOnEve(ground, question.decision.id, settings, how);
    progress.add(each);
    const carried = question.decision.coding!.carried;
    return chances === null ? [] : [{ question, chances: chances.map((chance) => turned(chance, carried)) }];
  });
  progress.end();
  const actors = loaded.scenario.scenario.actors!;
  return { loaded, fit, score, draws, asked, actors, seed, lucks: options.lucks, terminal };
}

const turned = ({ probability, members }: EveChance, carried: boolean): Asked['chances'][number] => ({
  carries: carried ? probability : 1 - probability,
  members,
});

/** For each draw all numbers of a scenario: the free ones as drawn from their ranges, by name, all others at their values. */
function settingsOf(
  ground: Parameters<typeof fillPoint>[0],
  names: readonly string[],
  count: number,
  seed: number,
): { settings: Float64Array[]; free: Float64Array[] } {
  const places = names.map((name) => ground.numbers.findIndex(({ path }) => path === name));
  const free = names.map(() => new Float64Array(count));
  const central = Float64Array.from(ground.numbers, ({ value }) => value);
  const point = new Float64Array(central.length);
  const settings = Array.from({ length: count }, (_, draw) => {
    fillPoint(ground, point, seed, draw);
    const values = central.slice();
    places.forEach((place, k) => {
      values[place] = point[place]!;
      free[k]![draw] = point[place]!;
    });
    return values;
  });
  return { settings, free };
}
