import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  BIBLIOGRAPHY_FORMATS,
  type BibliographyFormat,
  type Imported,
  noteOf,
  readBibliography,
  sourceFrom,
  writeBibliography,
} from '../library/index.ts';
import { EXIT, examples, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO } from './library.ts';
import { openScenario } from './openScenario.ts';
import { sourceNamed } from './sourcesShow.ts';

const OUTPUTS = [...BIBLIOGRAPHY_FORMATS, 'notes'] as const;
const LARGEST_BYTES = 16 * 2 ** 20;

/** `plenum sources export`: sources for other programs, or as notes after the Chicago Manual of Style. */
export const registerSourcesExport: Register = (sources, terminal) => {
  sources
    .command('export')
    .summary('sources as BibTeX, RIS, CSL-JSON or Chicago notes, to stdout')
    .argument('[ids...]', 'sources; left out, all')
    .addOption(sources.createOption('--format <format>', 'form').choices(OUTPUTS).default('csl-json'))
    .option('--scenario <id>', 'scenario whose sources are meant', DEFAULT_SCENARIO)
    .addHelpText(
      'after',
      examples(
        'plenum sources export --format bibtex > sources.bib',
        'plenum sources export service-1995 --format notes',
      ),
    )
    .action((ids, options) =>
      exportSources(ids, options as { format: (typeof OUTPUTS)[number]; scenario: string }, terminal),
    );
};

async function exportSources(
  ids: readonly string[],
  { format, scenario: argument }: { format: (typeof OUTPUTS)[number]; scenario: string },
  terminal: Terminal,
): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const named = ids.map((id) => sourceNamed(loaded.scenario, id, terminal));
  const chosen = ids.length === 0 ? loaded.scenario.sources : named.filter((source) => source !== undefined);
  if (chosen.length < ids.length) return;
  terminal.out(
    format === 'notes'
      ? `${chosen.map((source) => noteOf(source)).join('\n')}\n`
      : writeBibliography(chosen, format),
  );
}

/** `plenum sources import`: a bibliography of another program as sources, ready for a file in `sources/`. */
export const registerSourcesImport: Register = (sources, terminal) => {
  sources
    .command('import')
    .summary('a BibTeX, RIS or CSL-JSON file as sources, to stdout')
    .description(
      'Reads a bibliography and prints it as sources in CSL-JSON, for a file in sources/. What historians ask of a source is\n' +
        'left to be written; what could not be kept is told on stderr.',
    )
    .argument('<file>', '.bib, .ris or .json')
    .addOption(
      sources
        .createOption('--format <format>', 'form, if the name does not tell')
        .choices(BIBLIOGRAPHY_FORMATS),
    )
    .option('--scenario <id>', 'scenario whose ids are taken already', DEFAULT_SCENARIO)
    .addHelpText('after', examples('plenum sources import zotero.bib > sources/mine.json'))
    .action((file, options) =>
      importSources(file, options as { format?: BibliographyFormat; scenario: string }, terminal),
    );
};

const ENDINGS: Readonly<Record<string, BibliographyFormat>> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
  json: 'csl-json',
};

async function importSources(
  file: string,
  options: { format?: BibliographyFormat; scenario: string },
  terminal: Terminal,
): Promise<void> {
  const format = options.format ?? ENDINGS[file.split('.').at(-1)!.toLowerCase()];
  const fail = (message: string, exit: 1 | 2): void => {
    terminal.err(`${file}: ${message}\n`);
    terminal.exitCode = exit;
  };
  if (format === undefined)
    return fail('ends neither in .bib nor .ris nor .json: name its --format', EXIT.usage);
  const path = resolve(terminal.cwd, file);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return fail('there is no such file', EXIT.usage);
  if (found.size > LARGEST_BYTES)
    return fail(`has more than ${LARGEST_BYTES / 2 ** 20} MB: refused`, EXIT.failed);
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  try {
    const imported = sourcesIn(
      await readFile(path, 'utf8'),
      format,
      loaded.scenario.sources.map(({ id }) => id),
    );
    if (imported.length === 0) return fail(`holds no entry of ${format}`, EXIT.failed);
    terminal.out(
      `${JSON.stringify(
        imported.map(({ source }) => source),
        null,
        2,
      )}\n`,
    );
    for (const { source, dropped } of imported)
      if (dropped.length > 0) terminal.err(`${source.id}: not kept: ${dropped.join(', ')}\n`);
  } catch (error) {
    fail(`is no ${format}: ${(error as Error).message.split('\n')[0]!.slice(0, 200)}`, EXIT.failed);
  }
}

function sourcesIn(text: string, format: BibliographyFormat, ids: readonly string[]): Imported[] {
  const taken = new Set(ids);
  return readBibliography(text, format).map((item) => {
    const imported = sourceFrom(item, taken);
    taken.add(imported.source.id);
    return imported;
  });
}
