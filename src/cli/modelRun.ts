import { randomInt } from 'node:crypto';
import type { Model } from '../models/index.ts';
import { type Case, csvText, type Plain, parametersOfText, plainData, runModel } from '../shelf/index.ts';
import { EXIT, printJson, type Terminal } from './command.ts';
import { answerText } from './modelAnswer.ts';
import { answerCells } from './modelCells.ts';
import { findModel } from './modelFind.ts';
import { labelsOf } from './modelLabels.ts';
import type { ModelRunReport } from './modelRunShape.ts';
import { openTable, refuse, type Table, type TableOptions } from './modelTable.ts';
import { packageVersion } from './packageVersion.ts';
import { ascii, wrap } from './traceText.ts';

/** The options of `plenum model run`, as read. */
export interface ModelRunOptions extends TableOptions {
  param?: readonly string[] | undefined;
  seed?: number | undefined;
  case?: string | undefined;
  json?: true | undefined;
  csv?: true | undefined;
}

/** `plenum model run`: one model on one situation. */
export function runOneModel(
  id: string,
  table: string | undefined,
  options: ModelRunOptions,
  terminal: Terminal,
): void {
  const model = findModel(id, terminal);
  const report = model && reportOf(model, table, options, terminal);
  if (report === undefined) return;
  if (options.json === true) printJson(terminal, report);
  else terminal.out(options.csv === true ? answerCsv(report) : answerPage(report));
}

/** Runs and reports; undefined where something was wrong, which has then been said. */
function reportOf(
  model: Model,
  table: string | undefined,
  options: ModelRunOptions,
  terminal: Terminal,
): ModelRunReport | undefined {
  const given = parametersOfText(model, options.param ?? []);
  if ('problems' in given) return refuse(terminal, given.problems.join('\n'), EXIT.usage);
  const opened = table === undefined ? undefined : openTable(table, options, terminal);
  const chosen = opened === undefined ? undefined : chooseCase(opened, options.case, terminal);
  if (table !== undefined && chosen === undefined) return undefined;
  const values = { ...fileParameters(model, opened, terminal), ...given.values };
  const seed = options.seed ?? randomInt(1, 1_000_000);
  const run = runModel(model, chosen?.situation, values, seed);
  if ('problems' in run) return refuse(terminal, run.problems.join('\n'), EXIT.failed);
  return {
    command: 'model run',
    version: packageVersion(terminal),
    ...{ model: model.id, title: model.title, question: model.question },
    table: table ?? null,
    case: chosen?.id ?? null,
    ...{ seed, drew: run.drew },
    labels: labelsOf(chosen?.situation),
    parameters: plainData(run.parameters) as Record<string, Plain>,
    answer: answerObject(run.answer),
  };
}

/** Answers are objects; a bare list or number gets a name. */
function answerObject(answer: unknown): Record<string, Plain> {
  const plain = plainData(answer);
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain)
    ? (plain as Record<string, Plain>)
    : { answer: plain };
}

const answerOf = (report: ModelRunReport) => report.answer as Record<string, Plain>;

const answerCsv = (report: ModelRunReport): string =>
  csvText([['at', 'of', 'value'], ...answerCells(answerOf(report), report.labels)]);

function answerPage(report: ModelRunReport): string {
  const { title, model, table, drew, seed, labels } = report;
  const which = report.case === 'table' ? '' : `, ${report.case}`;
  const on = table === null ? '' : `, on ${table}${which}`;
  const lines = [
    ...wrap(`${title} (${model})${on}${drew ? `, seed ${seed}` : ''}`),
    '',
    ...answerText(answerOf(report), labels),
  ];
  return `${lines.map(ascii).join('\n')}\n`;
}

/** The case that was asked for, or the only one. */
function chooseCase({ cases }: Table, id: string | undefined, terminal: Terminal): Case | undefined {
  const found = id === undefined ? cases[0] : cases.find((entry) => entry.id === id);
  if (found !== undefined && (id !== undefined || cases.length === 1)) return found;
  const some = cases
    .slice(0, 5)
    .map((entry) => entry.id)
    .join(', ');
  const message =
    id === undefined
      ? `the table holds ${cases.length} situations: choose one with --case (${some}, ...), or use plenum tournament`
      : `the table holds no situation "${id}": there are ${some}${cases.length > 5 ? ', ...' : ''}`;
  return refuse(terminal, message, EXIT.usage);
}

/** Parameters that the table sets, as far as the model has them; of the rest it is said that they were passed over. */
function fileParameters(
  model: Model,
  table: Table | undefined,
  terminal: Terminal,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(table?.parameters ?? {});
  const known = entries.filter(([name]) => hasParameter(model, name));
  const passed = entries.filter(([name]) => !hasParameter(model, name)).map(([name]) => name);
  if (passed.length > 0)
    terminal.err(`${model.id} has no ${passed.join(', ')}: what the table says of that was passed over\n`);
  return Object.fromEntries(known);
}

const hasParameter = (model: Model, name: string): boolean =>
  !('problems' in parametersOfText(model, [`${name}=`]));
