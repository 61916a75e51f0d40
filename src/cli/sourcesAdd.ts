import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type * as z from 'zod';
import { readFileText } from '../library/index.ts';
import { prepare } from '../texts/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO, LIBRARY_WORDS, openLibrary, orRefusal, sectionNames } from './library.ts';
import { openScenario } from './openScenario.ts';
import type { sourcesAddShape } from './sourcesShape.ts';
import { sourceNamed } from './sourcesShow.ts';
import { wrap } from './traceText.ts';

interface AddOptions {
  as: string;
  encoding?: string | undefined;
  scenario: string;
  library?: string | undefined;
  json?: true | undefined;
}

/** `plenum sources add`: a text of the user's own, as the text of a source. */
export const registerSourcesAdd: Register = (sources, terminal) => {
  sources
    .command('add')
    .summary('add your own copy of a source (txt, pdf, html, epub, docx)')
    .description(
      'Takes the words out of a file, finds its pages or sections, and keeps them in your library, in place of an earlier\n' +
        'text of the source. Nothing in the file is run, and nothing leaves this machine.',
    )
    .argument('<file>', 'your copy')
    .requiredOption('--as <source>', 'id of the source that it is')
    .option('--encoding <name>', 'encoding of a text file that is not UTF-8, such as windows-1251')
    .option('--scenario <id>', 'scenario whose sources are meant', DEFAULT_SCENARIO)
    .option('--library <folder>', LIBRARY_WORDS)
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText('after', examples('plenum sources add chapter.txt --as service-1995'))
    .action((file, options) => add(file, options as AddOptions, terminal));
};

async function add(file: string, options: AddOptions, terminal: Terminal): Promise<void> {
  const path = resolve(terminal.cwd, file);
  if (!existsSync(path)) {
    terminal.err(`${file}: there is no such file\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  const loaded = await openScenario(options.scenario, terminal);
  const source = loaded && sourceNamed(loaded.scenario, options.as, terminal);
  if (loaded === undefined || source === undefined) return;
  const library = openLibrary(options.library, terminal);
  const report = await orRefusal(terminal, file, async () => {
    const { text, format, bytes } = await readFileText(path, options.encoding);
    const stored = await library.put({ source: source.id, file: basename(path), format, text }, bytes);
    const { pages, sections } = prepare(
      source.id,
      text,
      sectionNames(loaded.scenario.collections.claims, source.id),
    );
    return {
      command: 'sources add',
      source: source.id,
      file: stored.file,
      format,
      sha256: stored.sha256,
      characters: text.length,
      pages: pages.length,
      firstPage: pages[0]?.label ?? null,
      lastPage: pages.at(-1)?.label ?? null,
      sections: sections.length,
      library: library.folder,
    } satisfies z.infer<typeof sourcesAddShape>;
  });
  if (report === undefined) return;
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${addedLines(report).join('\n')}\n`);
}

function addedLines(report: z.infer<typeof sourcesAddShape>): string[] {
  const { source, file, characters, pages, firstPage, lastPage, sections, library } = report;
  const parts =
    pages > 0
      ? `${pages} pages, ${firstPage} to ${lastPage}`
      : `${sections === 1 ? 'one section' : `${sections} sections`}, no page numbers`;
  return [
    ...wrap(`${file} is now the text of ${source}: ${characters} characters, ${parts}.`),
    ...wrap(`Kept in ${library}`),
    ...wrap('Next: plenum sources verify, plenum search "..."'),
  ];
}

/** `plenum sources remove`: takes a text out of the library again. */
export const registerSourcesRemove: Register = (sources, terminal) => {
  sources
    .command('remove')
    .summary('take your text of a source out of the library')
    .argument('<source>', 'id of the source')
    .option('--library <folder>', LIBRARY_WORDS)
    .action((id, options: { library?: string | undefined }) => remove(id, options.library, terminal));
};

async function remove(id: string, library: string | undefined, terminal: Terminal): Promise<void> {
  const isId = /^[a-z0-9-]{1,100}$/.test(id);
  const removed = isId && (await orRefusal(terminal, id, () => openLibrary(library, terminal).remove(id)));
  if (removed === true) terminal.out(`The text of ${id} is removed.\n`);
  else {
    terminal.err(`the library has no text of "${id.slice(0, 100)}"\n`);
    terminal.exitCode = EXIT.usage;
  }
}
