import { REPLICATES } from '../ensemble/index.ts';
import { examples, type Register } from './command.ts';
import { allReadingsOption } from './overReadings.ts';
import { runCommand } from './runCommand.ts';
import type { RunOptions } from './runOptions.ts';
import { wholeNumber } from './wholeNumber.ts';

const MOST_RUNS = 10_000_000;

/** `plenum run`: many histories of a scenario, who leads at the end, and how sure that is. */
export const registerRun: Register = (program, terminal) => {
  program
    .command('run')
    .summary('run many histories: who leads at the end, and how sure that is')
    .description(
      'Runs many histories of a scenario and says who leads at the end, how sure that is, and what it rests on.',
    )
    .argument('[scenario]', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .option('-n, --runs <number>', 'histories', wholeNumber(1, MOST_RUNS), 2000)
    .option(
      '--seed <number>',
      'whole number from which all chance follows (picked and printed if left out)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option(
      '-j, --jobs <number>',
      'worker threads (as many as processors; the rows are the same)',
      wholeNumber(1, 256),
    )
    .option('--replicates <number>', 'histories at each parameter point', wholeNumber(1, 1000), REPLICATES)
    .option('--swap', 'swap test: permute persons over offices at the start, to tell office from person')
    .option('--reading <id>', 'the main reading (default: the scenario as it stands)')
    .option('--no-readings', 'run the main reading only')
    .option('--readings-runs <number>', 'histories of each other reading', wholeNumber(1, MOST_RUNS), 500)
    .addOption(allReadingsOption())
    .option('-o, --out <folder>', 'keep the rows in a folder, part by part: kill it and go on with --resume')
    .option('--resume <folder>', 'do what is missing in such a folder')
    .option('--events', 'with -o: keep also what happened in each history (large)')
    .option('--task-size <number>', 'with -o: histories in one part', wholeNumber(1, 100_000))
    .option('--queue', 'with -o or --resume: let workers elsewhere compute (see plenum worker)')
    .option('--redis <url>', 'with --queue: where they are met')
    .option('--json', 'print one JSON object (docs/json.md)')
    .option('-q, --quiet', 'show no progress')
    .addHelpText(
      'after',
      examples(
        'plenum run succession-1922 --seed 1',
        'plenum run succession-1922 -n 10000 --seed 1 -j 4 --json > run.json',
        'plenum run succession-1922 --seed 1 --swap',
        'plenum run succession-1922 -n 100000 --seed 1 -o out',
        'plenum run --resume out',
        'plenum run path/to/folder --no-readings',
      ),
    )
    .action((scenario, options) => runCommand(scenario, options as RunOptions, terminal));
};
