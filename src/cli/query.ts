import { resolve } from 'node:path';
import { openFolderDatabase, readExperiment } from '../ensemble/folder/index.ts';
import { type Answer, type Answers, QueryProblem, query } from '../results/store/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { csvLine } from './csv.ts';
import { textTable } from './textTable.ts';
import { ascii } from './traceText.ts';

interface QueryOptions {
  json?: true | undefined;
  csv?: true | undefined;
}

/** Most rows that are shown as a table, and most that are printed as JSON. */
const MOST_SHOWN = 1000;
const MOST_JSON = 100_000;

/** `plenum query`: asks the rows of an experiment in SQL. */
export const registerQuery: Register = (program, terminal) => {
  program
    .command('query')
    .summary('ask the rows of a run in SQL')
    .description(
      'Asks the rows that `plenum run -o` keeps, in the SQL of DuckDB. Tables: runs (a row for each history), events (with ' +
        '--events), actors and readings (what their numbers stand for). Nothing but these can be read, and nothing written.',
    )
    .argument('<folder>', 'folder of a run')
    .argument('<sql>', 'one question: select, from or with')
    .option('--csv', 'print comma-separated values, all rows')
    .option('--json', 'print one JSON object (docs/json-ensembles.md)')
    .addHelpText(
      'after',
      examples(
        'plenum query out "select count(*) from runs"',
        'plenum query out "from runs join actors on actor = \\"leader.standard\\"',
        '  select name, count(*) as histories group by name order by 2 desc"',
      ),
    )
    .action((folder, sql, options) => ask(resolve(terminal.cwd, folder), sql, options, terminal));
};

async function ask(folder: string, sql: string, options: QueryOptions, terminal: Terminal): Promise<void> {
  const written = await readExperiment(folder);
  try {
    const database = await openFolderDatabase(folder, written);
    const answers = await query(database, sql);
    if (options.csv === true) await printCsv(answers, terminal);
    else if (options.json === true) await printAnswers(answers, terminal);
    else await printTable(answers, terminal);
    database.closeSync();
  } catch (problem) {
    if (!(problem instanceof QueryProblem)) throw problem;
    terminal.err(`${problem.message}\n`);
    terminal.exitCode = EXIT.usage;
  }
}

async function printCsv({ columns, batches }: Answers, terminal: Terminal): Promise<void> {
  terminal.out(csvLine(columns.map(({ name }) => name)));
  for await (const batch of batches()) terminal.out(batch.map(csvLine).join(''));
}

async function printAnswers(answers: Answers, terminal: Terminal): Promise<void> {
  const { rows, more } = await firstRows(answers, MOST_JSON);
  printJson(terminal, { command: 'query', columns: answers.columns, rows, more });
}

async function printTable(answers: Answers, terminal: Terminal): Promise<void> {
  const { rows, more } = await firstRows(answers, MOST_SHOWN);
  const head = answers.columns.map(({ name }) => ascii(name));
  const lines = textTable(
    head,
    rows.map((row) => row.map(shown)),
  );
  terminal.out(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
  if (more) terminal.err(`the first ${MOST_SHOWN} rows; --csv prints all\n`);
}

const shown = (value: Answer): string => (value === null ? '-' : ascii(String(value)));

async function firstRows(answers: Answers, most: number): Promise<{ rows: Answer[][]; more: boolean }> {
  const rows: Answer[][] = [];
  for await (const batch of answers.batches()) {
    rows.push(...batch);
    if (rows.length > most) return { rows: rows.slice(0, most), more: true };
  }
  return { rows, more: false };
}
