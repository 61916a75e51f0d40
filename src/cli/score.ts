import type { Command } from 'commander';
import { type Fork, UNCHANGED } from '../ensemble/index.ts';
import { formatDay, parseDay, toDay, yearOf } from '../evidence/index.ts';
import { asDecision, asScoreFile, compile, formatReport, type ProblemReport } from '../scenario/index.ts';
import { type Loaded, loadOutside, loadScore } from '../scenario/node/index.ts';
import { agendaForks } from './agendaForks.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { type ExperimentOptions, experimentOptions, seedOf } from './experimentOptions.ts';
import { runForks } from './forkEnsemble.ts';
import { openScenario } from './openScenario.ts';
import { type PlannedReading, planReadings } from './readingPlan.ts';
import type { Purpose, ScoreCase, ScoreOutcome } from './scoreOutcome.ts';
import { eveOf, questionOf } from './scoreQuestion.ts';
import { reportScore } from './scoreReport.ts';
import { scoreText } from './scoreText.ts';
import { USUAL_DRAWS, withoutErasOf } from './scoreWithoutEra.ts';
import { wholeNumber } from './wholeNumber.ts';

interface ScoreOptions extends ExperimentOptions {
  file?: string | undefined;
  decisions?: string | undefined;
  leaveOutEra?: number | true | undefined;
}

/** `plenum score`: predicted against documented decisions, against simple rules. */
export const registerScore: Register = (program, terminal) => {
  const command = (program as unknown as Command)
    .command('score')
    .summary('predicted against documented decisions: does it beat simple rules?')
    .description(
      'Asks for the chance of each documented decision on its eve, with nothing known of that day or later, and holds it\n' +
        'against what was decided and against simple rules: worst misses first. Which decisions count is coded in a frozen\n' +
        'file, scenarios/<id>/score.yaml, whose hash is printed.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml');
  experimentOptions(command, 512, 128)
    .option('--file <path>', 'another scoring file for the same polity')
    .option('--decisions <path>', 'score decisions from outside the polity instead (plenum schema decisions)')
    .option(
      '--leave-out-era [draws]',
      `also score each era with parameters fitted without it (so many draws, ${USUAL_DRAWS} if left out)`,
      wholeNumber(20, 20_000),
    )
    .addHelpText(
      'after',
      examples(
        'plenum score succession-1922 --seed 1',
        'plenum score succession-1922 --seed 1 --json > score.json',
        'plenum score succession-1922 --seed 1 --leave-out-era',
        'plenum score succession-1922 --seed 1 --decisions examples/outside-decisions.yaml',
      ),
    )
    .action((scenario: string, options: ScoreOptions) => score(scenario, options, terminal));
};

async function score(argument: string, asked: ScoreOptions, terminal: Terminal): Promise<void> {
  const options = { ...asked, seed: seedOf(asked) };
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: options.readings ? options.readingsRuns : 0,
  });
  if (typeof plan === 'string') return refuse(terminal, [plan], EXIT.usage);
  if (options.leaveOutEra !== undefined && options.decisions !== undefined)
    return refuse(
      terminal,
      ['--leave-out-era fits to the decisions of the polity: leave --decisions out'],
      EXIT.usage,
    );
  if (options.file !== undefined && options.decisions !== undefined)
    return refuse(terminal, ['--decisions brings its own scoring: leave --file out'], EXIT.usage);
  const file = await loadCase(argument, loaded, options, terminal);
  if (!('score' in file)) return refuse(terminal, formatReport(file), EXIT.failed);
  const main = plan.readings[plan.main]!.reading;
  const withoutEras = await withoutErasOf(argument, loaded, file, main, options, terminal);
  if (withoutEras !== null && 'problems' in withoutEras)
    return refuse(terminal, formatReport(withoutEras), EXIT.failed);
  const places = [plan.main, ...plan.readings.keys()].filter(
    (place, i, all) => all.indexOf(place) === i && plan.readings[place]!.runs > 0,
  );
  const readings = places.map((place) => plan.readings[place]!);
  const outcome = await runScore({ loaded, file, readings, withoutEras }, options, terminal);
  if (outcome.ensemble.interrupted)
    return refuse(terminal, ['interrupted: a score of some decisions is none'], EXIT.interrupted);
  const report = reportScore(outcome);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${scoreText(report).join('\n')}\n`);
}

/** What is scored: the decisions of the polity by its scoring file, or others. */
async function loadCase(
  argument: string,
  { scenario }: Loaded,
  { file, decisions }: ScoreOptions,
  terminal: Terminal,
): Promise<ScoreCase | ProblemReport> {
  if (decisions !== undefined) {
    const read = await loadOutside(argument, scenario, terminal, decisions);
    if (!('outside' in read)) return read;
    const { outside, ...from } = read;
    return { ...from, score: asScoreFile(outside), outside: outside.decisions.map(asDecision) };
  }
  const read = await loadScore(argument, scenario, terminal, file);
  return 'score' in read ? { ...read, outside: null } : read;
}

function refuse(terminal: Terminal, lines: readonly string[], code: (typeof EXIT)[keyof typeof EXIT]): void {
  for (const line of lines) terminal.err(`${line}\n`);
  terminal.exitCode = code;
}

async function runScore(
  { loaded, file, readings, withoutEras }: Pick<ScoreOutcome, 'loaded' | 'file' | 'readings' | 'withoutEras'>,
  options: ScoreOptions,
  terminal: Terminal,
): Promise<ScoreOutcome> {
  const questions = file.score.decisions.map((scored) =>
    questionOf(
      loaded,
      scored,
      file.outside?.find(({ id }) => id === scored.id) ?? loaded.scenario.byId.decisions.get(scored.id)!,
    ),
  );
  const planned = [
    ...readings.flatMap(({ reading, runs }, place) =>
      questions
        .filter(({ asked }) => asked)
        .map((question) => ({
          purpose: { kind: 'decision', question, reading: place } as Purpose,
          fork: { ground: eveOf(loaded, question, reading), worlds: [] },
          runs,
        })),
    ),
    ...(withoutEras === null ? [] : withoutEras.forks(questions)).map(({ question, ground }) => ({
      purpose: { kind: 'left-out', question } as Purpose,
      fork: { ground, worlds: [] },
      runs: readings[0]!.runs,
    })),
    ...(file.outside === null ? yearEnds(loaded) : []).map((day) => ({
      purpose: { kind: 'year', day } as Purpose,
      fork: yearFork(loaded, day, readings[0]!.reading),
      runs: readings[0]!.runs,
    })),
    ...(file.outside === null ? agendaForks(loaded, readings[0]!.reading) : []).map((fork) => ({
      purpose: { kind: 'agenda' } as Purpose,
      fork,
      runs: readings[0]!.runs,
    })),
  ];
  const seed = seedOf(options);
  const forks = planned.map(({ fork }) => fork);
  const runs = planned.map((entry) => entry.runs);
  const ensemble = await runForks(terminal, { forks, runs, seed }, options);
  const purposes = planned.map(({ purpose }) => purpose);
  return { loaded, file, questions, readings, forks, purposes, ensemble, withoutEras, seed, terminal };
}

/** The last days of the years that lie wholly after the documented date. */
function yearEnds({ scenario: { scenario } }: Loaded): number[] {
  const [from, to] = [parseDay(scenario.documentedUntil!), parseDay(scenario.horizon!)];
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) =>
    toDay(yearOf(from) + i, 12, 31),
  ).filter((day) => day > from && day <= to);
}

/** Histories that run free from the documented date of the scenario to the end of a year. */
function yearFork({ scenario, scenarioHash }: Loaded, day: number, reading: PlannedReading['reading']): Fork {
  const { actors } = scenario.scenario;
  const draft = { ...scenario, scenario: { ...scenario.scenario, horizon: formatDay(day) } };
  return {
    ground: compile(draft, scenarioHash, reading),
    worlds: [UNCHANGED],
    columns: ['point', 'replicate', 'logWeight', ...actors!.map((id) => `inner.${id}`)],
  };
}
