import { type Model, QUESTIONS, type Question, SHELF } from '../models/index.ts';
import { SITUATION_OF } from '../shelf/index.ts';
import { printJson, type Terminal } from './command.ts';
import type { ModelListReport } from './modelListShape.ts';
import { textTable } from './textTable.ts';
import { wrap } from './traceText.ts';

/** `plenum model list`: the shelf, question by question. */
export function listModels(json: boolean, terminal: Terminal): void {
  const report = listReport();
  if (json) {
    printJson(terminal, report);
    return;
  }
  const parts = report.questions.map(({ question, asks }) => [
    ...wrap(asks),
    ...textTable(
      ['model', ' published numbers', ' name'],
      SHELF.filter((model) => model.question === question).map((model) => [
        model.id,
        statusWords(model),
        model.title,
      ]),
    ),
    '',
  ]);
  const lines = [...parts.flat(), ...wrap('plenum model show <model> tells the rest of one.')];
  terminal.out(`${lines.join('\n')}\n`);
}

function listReport(): ModelListReport {
  const questions = (Object.keys(QUESTIONS) as Question[]).filter((question) =>
    SHELF.some((model) => model.question === question),
  );
  return {
    command: 'model list',
    questions: questions.map((question) => ({ question, asks: QUESTIONS[question] })),
    models: questions.flatMap((question) =>
      SHELF.filter((model) => model.question === question).map((model) => ({
        id: model.id,
        title: model.title,
        question,
        takes: SITUATION_OF[question] ?? null,
        claim: model.claim,
        replication: model.replication.map((entry) => ({ ...entry })),
      })),
    ),
  };
}

/** "2 reproduced, 1 differs", or "-" where no published number is known. */
function statusWords({ replication }: Model): string {
  const counts = (['reproduced', 'differs', 'cannot'] as const)
    .map((status) => ({ status, count: replication.filter((entry) => entry.status === status).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? '-' : counts.map(({ status, count }) => `${count} ${status}`).join(', ');
}
