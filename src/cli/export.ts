import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { CRATE_FILE, crateOf, partFilesOf, readExperiment } from '../ensemble/folder/index.ts';
import type { WrittenExperiment } from '../ensemble/index.ts';
import { gatherParquet, QueryProblem, writeWhole } from '../results/store/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { gexfOf } from './exportGexf.ts';
import { citationOfRun, oddOfRun } from './exportMethod.ts';
import { csvOf, jsonLinesOf, TABLES, type TableName } from './exportRows.ts';

const FORMATS = ['csv', 'jsonl', 'parquet', 'gexf', 'ro-crate', 'odd', 'cite'] as const;
type Format = (typeof FORMATS)[number];

interface ExportOptions {
  to: Format;
  table: TableName;
  out?: string | undefined;
  json?: true | undefined;
}

/** Formats that hold one table; all others hold both, or none. */
const OF_ONE_TABLE: readonly Format[] = ['csv', 'jsonl', 'parquet'];

/** `plenum export`: the rows of a run in a form that other programs read, and what a paper says of it. */
export const registerExport: Register = (program, terminal) => {
  program
    .command('export')
    .summary('write the rows of a run for other programs, or what a paper says of it')
    .description(
      'Writes the rows of a run for other programs: csv and jsonl (one table), parquet (one table in one file), gexf (who joins ' +
        'whose bloc, as a network; needs --events), ro-crate (metadata beside the parts, for an archive). For a paper: odd (the model under the headings of ODD 2020), cite (how ' +
        'to cite the run). Both of a scenario without a run: plenum method.',
    )
    .argument('<folder>', 'folder of a run')
    .addOption(new Option('--to <format>', 'format').choices(FORMATS).makeOptionMandatory())
    .addOption(new Option('--table <name>', 'table').choices(TABLES).default('runs' as TableName))
    .option('-o, --out <file>', 'file to write (default: stdout; parquet needs one, ro-crate none)')
    .option('--json', 'with -o: print one JSON object (docs/json-ensembles.md)')
    .addHelpText(
      'after',
      examples(
        'plenum export out --to csv > runs.csv',
        'plenum export out --to parquet -o runs.parquet',
        'plenum export out --to odd -o model.md',
        'plenum export out --to cite',
      ),
    )
    .action((folder, options) => write(resolve(terminal.cwd, folder), options, terminal));
};

async function write(path: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const written = await readExperiment(path);
  const problem = optionProblem(written, options);
  if (problem !== undefined) {
    terminal.err(`${problem}\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  try {
    const file = await writeTo(path, written, options, terminal);
    if (file !== undefined) await tell(file, options, terminal);
  } catch (caught) {
    if (!(caught instanceof QueryProblem)) throw caught;
    terminal.err(`${caught.message}\n`);
    terminal.exitCode = EXIT.failed;
  }
}

function optionProblem(
  { events }: WrittenExperiment,
  { to, table, out, json }: ExportOptions,
): string | undefined {
  if (!events && (table === 'events' || to === 'gexf'))
    return 'this run kept no events; run it anew with --events, in another folder';
  if (to === 'parquet' && out === undefined) return 'parquet is written to a file: add -o runs.parquet';
  if (to === 'ro-crate' && out !== undefined) return 'the metadata stand beside the parts: leave -o away';
  if (json === true && out === undefined && to !== 'ro-crate')
    return '--json tells of the file that is written: add -o <file>';
  return undefined;
}

/** Writes what was asked; returns the file, or undefined where it went to stdout. */
async function writeTo(
  path: string,
  written: WrittenExperiment,
  { to, table, out }: ExportOptions,
  terminal: Terminal,
): Promise<string | undefined> {
  const file = out === undefined ? undefined : resolve(terminal.cwd, out);
  if (to === 'parquet') {
    await gatherParquet(await partFilesOf(path, written, table), file!);
    return file;
  }
  if (to === 'ro-crate') {
    const crate = join(path, CRATE_FILE);
    await writeWhole(crate, await crateOf(path, written));
    return crate;
  }
  const content = contentOf(path, written, { to, table }, terminal);
  if (file !== undefined) await writeWhole(file, content);
  else for await (const text of content) terminal.out(text);
  return file;
}

function contentOf(
  path: string,
  written: WrittenExperiment,
  { to, table }: { to: 'csv' | 'jsonl' | 'gexf' | 'odd' | 'cite'; table: TableName },
  terminal: Terminal,
): AsyncIterable<string> {
  if (to === 'odd') return once(oddOfRun(path, terminal));
  if (to === 'cite') return once(citationOfRun(path, terminal));
  if (to === 'csv') return csvOf(path, written, table);
  if (to === 'jsonl') return jsonLinesOf(path, written, table);
  return gexfOf(path, written);
}

async function* once(text: Promise<string>): AsyncIterable<string> {
  yield await text;
}

async function tell(file: string, { to, table, json }: ExportOptions, terminal: Terminal): Promise<void> {
  const { size: bytes } = await stat(file);
  const shown = relative(terminal.cwd, file);
  if (json !== true) {
    terminal.out(`${shown}: ${bytes} bytes\n`);
    return;
  }
  const one = OF_ONE_TABLE.includes(to) ? table : null;
  printJson(terminal, { command: 'export', to, table: one, file: shown, bytes });
}
