import type * as z from 'zod';
import { examples, printJson, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO, LIBRARY_WORDS, openLibrary, orRefusal } from './library.ts';
import { openScenario } from './openScenario.ts';
import type { sourcesListShape } from './sourcesShape.ts';
import { textTable } from './textTable.ts';

interface ListOptions {
  scenario: string;
  library?: string | undefined;
  json?: true | undefined;
}

/** `plenum sources list`: every source, with how many claims it carries and whether its text is there. */
export const registerSourcesList: Register = (sources, terminal) => {
  sources
    .command('list')
    .summary('every source, by how many claims cite it')
    .option('--scenario <id>', 'scenario whose sources are meant', DEFAULT_SCENARIO)
    .option('--library <folder>', LIBRARY_WORDS)
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText('after', examples('plenum sources list'))
    .action((options) => list(options as ListOptions, terminal));
};

async function list(options: ListOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  const { collections, sources, scenario } = loaded.scenario;
  const texts = await orRefusal(terminal, '', () => openLibrary(options.library, terminal).all());
  if (texts === undefined) return;
  const rows = sources
    .map(({ id, title, custom: { short, access } }) => ({
      id,
      short,
      title,
      access,
      claims: collections.claims.filter(({ source }) => source === id).length,
      text: texts.some(({ source }) => source === id),
    }))
    .sort((a, b) => b.claims - a.claims);
  if (options.json === true)
    return printJson(terminal, {
      command: 'sources list',
      scenario: scenario.id,
      sources: rows,
    } satisfies z.infer<typeof sourcesListShape>);
  const table = textTable(
    ['source', 'claims', 'text', ' access', ' title'],
    rows.map(({ id, claims, text, access, title }) => [
      id,
      String(claims),
      text ? 'yes' : '',
      ` ${access}`,
      ` ${title}`,
    ]),
  );
  terminal.out(`${table.join('\n')}\n`);
}
