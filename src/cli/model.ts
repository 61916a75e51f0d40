import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { FORMATS } from '../shelf/index.ts';
import { examples, type Register } from './command.ts';
import { listModels } from './modelList.ts';
import { replicateLiterature } from './modelReplicate.ts';
import { runOneModel } from './modelRun.ts';
import { showModel } from './modelShow.ts';
import { wholeNumber } from './wholeNumber.ts';

const jsonOption = 'print one JSON object (docs/json-model.md)';

/** `--format` of all commands that read a table. */
export const formatOption = () =>
  new Option('--format <format>', 'how to read the table (told by its name and content if left out)').choices(
    FORMATS,
  );

/** `--scale` of all commands that read a table. */
export const scaleOption = () =>
  new Option('--scale <low..high>', 'ends of the scale, for a table without columns low and high').argParser(
    scaleOfText,
  );

function scaleOfText(text: string): { low: number; high: number } {
  const [, low, high] = /^(-?[\d.]+)\.\.(-?[\d.]+)$/.exec(text) ?? [];
  const scale = { low: Number(low), high: Number(high) };
  if (scale.high > scale.low) return scale;
  throw new InvalidArgumentError('It takes two numbers, the lower first: 0..100, 4..10.');
}

/** `plenum model`: the shelf of formal models, one by one. */
export const registerModel: Register = (program, terminal) => {
  const model = program
    .command('model')
    .summary('formal models: list, show, run on a table of your own')
    .description(
      'The shelf of formal models: what there is, what each says, and any of them on a table of your own.',
    )
    .addHelpText(
      'after',
      examples(
        'plenum model list',
        'plenum model show shapley-shubik',
        'plenum model run shapley-shubik council.csv',
        'plenum model run scholz-program delay.csv --scale 4..10 --param rounds=8',
      ),
    );
  model
    .command('list')
    .description('Lists the models by the question they answer.')
    .option('--json', jsonOption)
    .action((options) => listModels(options.json === true, terminal));
  model
    .command('show')
    .description(
      'Tells what a model says, its parameters, limits, sources, and which published numbers it gives.',
    )
    .argument('<model>', 'id of a model')
    .option('--json', jsonOption)
    .action((id, options) => showModel(id, options.json === true, terminal));
  model
    .command('run')
    .description(
      'Runs a model on a table (docs/models.md says which columns are read), or on parameters alone.',
    )
    .argument('<model>', 'id of a model')
    .argument('[table]', "a CSV, TSV, YAML or JSON file, or one of KTAB's")
    .option('--param <name=value...>', 'parameters')
    .option(
      '--seed <number>',
      'whole number from which all chance follows (picked and printed if left out)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--case <id>', 'which situation of a table with several')
    .addOption(formatOption())
    .addOption(scaleOption())
    .option('--json', jsonOption)
    .option('--csv', 'print every value as CSV: where it stands in the answer, what it is about, the value')
    .addHelpText(
      'after',
      examples(
        'plenum model run weighted-mean delay.csv',
        'plenum model run friedkin-johnsen network.yaml --param steps=20 --json',
      ),
    )
    .action((id, table, options) => runOneModel(id, table, options, terminal));
  model
    .command('replicate')
    .description('Runs the published cases again and tells which printed numbers come out.')
    .argument(
      '[publication]',
      'folder under literature/ (all if left out); of one, also what differs and why',
    )
    .option('--json', jsonOption)
    .action((key, options) => replicateLiterature(key, options.json === true, terminal));
};
