import { QUESTIONS, type Question, SHELF } from '../src/models/index.ts';
import { SITUATION_OF } from '../src/shelf/index.ts';

const START = '<!-- models -->';
const END = '<!-- end -->';

/** The page docs/models.md with its list of models as the shelf has it now. */
export function withModels(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`docs/models.md needs ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n${modelsList()}\n${page.slice(end)}`;
}

/** The shelf by question: what each model takes and says, its publications, which printed numbers it gives. */
export function modelsList(): string {
  const questions = (Object.keys(QUESTIONS) as Question[]).filter((question) =>
    SHELF.some((model) => model.question === question),
  );
  return questions.map(questionPart).join('\n\n');
}

function questionPart(question: Question): string {
  const takes = SITUATION_OF[question];
  const rows = SHELF.filter((model) => model.question === question).map((model) => {
    const sources = model.citations.map(({ authors, year }) => `${authors} ${year}`).join('; ');
    const numbers = model.replication.map(({ literature, status }) => `${literature}: ${status}`).join('; ');
    return `| \`${model.id}\` | ${model.title}. ${model.claim} | ${sources} | ${numbers === '' ? '-' : numbers} |`;
  });
  return [
    `### ${QUESTIONS[question]}`,
    '',
    takes === undefined
      ? 'Take parameters alone.'
      : `Take a ${takes === 'powers' ? 'table of powers' : takes}.`,
    '',
    '| model | what it says | from | published numbers |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
