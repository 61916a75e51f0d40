import { type Model, QUESTIONS, type Question, SHELF } from '../models/index.ts';
import {
  type Case,
  csvText,
  type DeuIssue,
  deuCase,
  deuEntrants,
  type Entrant,
  modelEntrant,
  type Plain,
  plainData,
  runModel,
  SITUATION_OF,
  tournament,
} from '../shelf/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { formatOption, scaleOption } from './model.ts';
import { labelsOf } from './modelLabels.ts';
import { openTable, refuse, type TableOptions } from './modelTable.ts';
import { packageVersion } from './packageVersion.ts';
import { openDeuIssues } from './tournamentDeu.ts';
import { tellProgress } from './tournamentProgress.ts';
import { forecastsOf, ranked, scoresOf } from './tournamentReport.ts';
import type { TournamentReport } from './tournamentShape.ts';
import { tournamentText } from './tournamentText.ts';
import { ascii } from './traceText.ts';
import { wholeNumber } from './wholeNumber.ts';

/** The options of `plenum tournament`, as read. */
interface TournamentOptions extends TableOptions {
  train?: string | undefined;
  seed: number;
  resamples: number;
  json?: true | undefined;
  csv?: true | undefined;
  quiet?: true | undefined;
}

const BASELINE = 'weighted-mean';

/** `plenum tournament`: all models of a question on one table, scored where outcomes are known. */
export const registerTournament: Register = (program, terminal) => {
  program
    .command('tournament')
    .summary('all models of a question on your table, scored where outcomes are known')
    .description(
      'Runs all models that take what a table holds; where it says what came out (column outcome), tells how far each\n' +
        'was off, beside the compromise model.',
    )
    .argument('<table>', "a CSV, TSV, YAML or JSON file, one of KTAB's, or DEU III (--format deu3)")
    .option(
      '--train <table>',
      'with deu3: learn from this table, not from the other nine tenths of the first',
    )
    .option(
      '--seed <number>',
      'whole number from which all chance follows',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .option('--resamples <number>', 'resamples behind each interval', wholeNumber(100, 100_000), 2000)
    .addOption(formatOption())
    .addOption(scaleOption())
    .option('--json', 'print one JSON object (docs/json-model.md)')
    .option('--csv', 'print all forecasts as CSV, a row for each issue')
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      examples(
        'plenum tournament issues.csv',
        'plenum tournament deu3.tsv --format deu3 --json > errors.json',
      ),
    )
    .action((table, options) => runTournament(table, options, terminal));
};

function runTournament(table: string, options: TournamentOptions, terminal: Terminal): void {
  const field = entrantsOf(table, options, terminal);
  if (field === undefined) return;
  const { cases, entrants, others, question } = field;
  const progress = tellProgress(terminal, entrants.length, options.quiet === true);
  const { seed, resamples } = options;
  const scores = ranked(tournament(cases, entrants, { baseline: BASELINE, resamples, seed }, progress));
  const report: TournamentReport = {
    command: 'tournament',
    version: packageVersion(terminal),
    ...{ table, train: options.train ?? null, question, seed, resamples },
    cases: cases.length,
    clusters: new Set(cases.map(({ cluster }) => cluster)).size,
    baseline: entrants.some(({ id }) => id === BASELINE) ? BASELINE : null,
    scores: scoresOf(scores),
    forecasts: entrants.length === 0 ? [] : forecastsOf(cases, scores),
    answers: others.map((model) => answerOf(model, cases[0]!, seed)),
  };
  if (options.json === true) printJson(terminal, report);
  else if (options.csv === true) terminal.out(forecastsCsv(report));
  else terminal.out(`${tournamentText(report, labelsOf(cases[0]?.situation)).map(ascii).join('\n')}\n`);
}

/** Who takes part in what: entrants that forecast positions, or other models that just answer. */
interface Field {
  readonly question: Question;
  readonly cases: readonly Case[];
  readonly entrants: readonly Entrant[];
  readonly others: readonly Model[];
}

function entrantsOf(table: string, options: TournamentOptions, terminal: Terminal): Field | undefined {
  const opened = openTable(table, options, terminal);
  if (opened === undefined) return undefined;
  const deu = openDeuIssues(table, options, terminal);
  if (deu === 'refused') return undefined;
  const kind = opened.cases[0]!.situation.kind;
  const question = (Object.keys(QUESTIONS) as Question[]).find((one) => SITUATION_OF[one] === kind)!;
  const models = SHELF.filter((model) => model.question === question);
  if (models.length === 0)
    return refuse(terminal, `no model of the shelf takes what ${table} holds`, EXIT.failed);
  if (kind !== 'group') return { question, cases: opened.cases, entrants: [], others: models };
  const entrants = models.map((model) => modelEntrant(model, options.seed));
  if (deu === undefined) return { question, cases: opened.cases, entrants, others: [] };
  return { question, ...deuField(deu, entrants, options.seed), others: [] };
}

/** The usable issues, with the forecasters of EU decisions beside the models. */
function deuField(
  { issues, training }: { issues: readonly DeuIssue[]; training: readonly DeuIssue[] | undefined },
  models: readonly Entrant[],
  seed: number,
) {
  const own = deuEntrants(issues, training, seed).filter(
    ({ id }) => !models.some((model) => model.id === id),
  );
  return { cases: issues.map(deuCase), entrants: [...models, ...own] };
}

function answerOf(model: Model, { situation }: Case, seed: number): TournamentReport['answers'][number] {
  const run = runModel(model, situation, {}, seed);
  const { id, title } = model;
  return 'problems' in run
    ? { id, title, why: run.problems.join('; '), answer: null }
    : { id, title, why: null, answer: plainData(run.answer) as Record<string, Plain> };
}

function forecastsCsv({ scores, forecasts }: TournamentReport): string {
  const cell = (value: number | null): string | number => value ?? '';
  return csvText([
    ['case', 'issue', 'outcome', ...scores.map(({ id }) => id)],
    ...forecasts.map((entry) => [entry.case, entry.issue, cell(entry.outcome), ...entry.forecasts.map(cell)]),
  ]);
}
