import { type Model, QUESTIONS } from '../models/index.ts';
import { parametersOf, SITUATION_OF } from '../shelf/index.ts';
import { printJson, type Terminal } from './command.ts';
import { findModel } from './modelFind.ts';
import type { ModelShowReport } from './modelShowShape.ts';
import { wrap } from './traceText.ts';

/** `plenum model show`: all that a model says of itself. */
export function showModel(id: string, json: boolean, terminal: Terminal): void {
  const model = findModel(id, terminal);
  if (model === undefined) return;
  const report = showReport(model);
  if (json) printJson(terminal, report);
  else terminal.out(`${showText(report).join('\n')}\n`);
}

function showReport(model: Model): ModelShowReport {
  return {
    command: 'model show',
    id: model.id,
    title: model.title,
    question: model.question,
    asks: QUESTIONS[model.question],
    takes: SITUATION_OF[model.question] ?? null,
    claim: model.claim,
    parameters: parametersOf(model).map((parameter) => ({ ...parameter })),
    limits: [...model.limits],
    citations: model.citations.map(({ authors, year, title, where, doi }) => ({
      ...{ authors, year, title, where },
      doi: doi ?? null,
    })),
    replication: model.replication.map((entry) => ({ ...entry })),
  };
}

function showText(report: ModelShowReport): string[] {
  const section = (head: string, entries: readonly string[][]): string[] =>
    entries.length === 0 ? [] : ['', head, ...entries.flat()];
  return [
    ...wrap(`${report.id}: ${report.title}`),
    ...wrap(`${report.asks} ${report.claim}`),
    ...wrap(report.takes === null ? 'Takes parameters alone.' : `Takes a table that holds: ${report.takes}.`),
    ...section(
      'Parameters',
      report.parameters.map(({ name, takes, meaning, ...rest }) => {
        const otherwise = rest.default === null ? 'may be left out' : `default ${rest.default}`;
        return wrap(`${name}: ${meaning}; ${takes}; ${otherwise}`, '  ', '      ');
      }),
    ),
    ...section(
      'Limits',
      report.limits.map((limit) => wrap(limit, '  - ')),
    ),
    ...section(
      'Published numbers',
      report.replication.map(({ literature, status, extent }) =>
        wrap(`${literature}, ${status}: ${extent}`, '  ', '      '),
      ),
    ),
    ...section(
      'From',
      report.citations.map(({ authors, year, title, where, doi }) =>
        wrap(`${authors} (${year}). ${title}. ${where}.${doi === null ? '' : ` doi ${doi}`}`, '  ', '      '),
      ),
    ),
  ];
}
