import type { Register } from './command.ts';
import { registerSourcesAdd, registerSourcesRemove } from './sourcesAdd.ts';
import { registerSourcesExport, registerSourcesImport } from './sourcesExchange.ts';
import { registerSourcesList } from './sourcesList.ts';
import { registerSourcesShow } from './sourcesShow.ts';
import { registerSourcesVerify } from './sourcesVerify.ts';

/** `plenum sources`: the bibliography, what each source is worth, and the texts that a user adds. */
export const registerSources: Register = (program, terminal) => {
  const sources = program
    .command('sources')
    .summary('the sources, what each is worth, and your own texts of them')
    .description(
      'The sources behind the claims: list them, question one, exchange them with Zotero and others, add texts of your own\n' +
        'and hold the claims against them. Texts stay on this machine, in a folder outside the project.',
    );
  for (const register of [
    registerSourcesList,
    registerSourcesShow,
    registerSourcesExport,
    registerSourcesImport,
    registerSourcesAdd,
    registerSourcesRemove,
    registerSourcesVerify,
  ])
    register(sources as unknown as typeof program, terminal);
};
