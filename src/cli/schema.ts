import { Argument } from '@commander-js/extra-typings';
import { jsonSchemaText, SCHEMA_NAMES } from '../scenario/index.ts';
import { examples, type Register } from './command.ts';

/** `plenum schema`: the JSON Schema of a kind of file, for editors. */
export const registerSchema: Register = (program, terminal) => {
  program
    .command('schema')
    .summary('print the JSON Schema of a kind of data file')
    .description(
      'Prints the JSON Schema (draft-07) of a kind of YAML file, for editors that complete and check as you type. The same\n' +
        'files stand in schema/; name one in the first line of a file: # yaml-language-server: $schema=<path>/polity.json',
    )
    .addArgument(new Argument('[kind]', 'kind of file').choices(SCHEMA_NAMES).default('polity' as const))
    .addHelpText('after', examples('plenum schema polity > polity.json', 'plenum schema scenario'))
    .action((kind) => terminal.out(jsonSchemaText(kind)));
};
