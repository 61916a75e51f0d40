import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, examples, type Register, type Terminal } from './command.ts';
import { verifyClaims } from './verifyClaims.ts';
import { type RunOptions, verifyRun } from './verifyRun.ts';
import { wholeNumber } from './wholeNumber.ts';

interface VerifyOptions extends RunOptions {
  documents?: true | string | undefined;
}

/** `plenum verify`: are the rows of a run whole, are they what the program computes, and do its claims still say what they said? */
export const registerVerify: Register = (program, terminal) => {
  program
    .command('verify')
    .summary('is a result whole, is it what the program computes, is it out of date?')
    .description(
      'Of the folder of a run: compares all its files with its manifest and with themselves, then computes some histories ' +
        'again, or all, and compares every number. Of that, of what a command printed with --json, and of documents: names the ' +
        'claims that have changed since, and what rests on them.',
    )
    .argument('[results...]', 'a folder of a run, or a file with what a command printed with --json')
    .option('--documents [file]', 'the documents that are written from claims (docs/claims.json)')
    .option('--scenario <id>', 'scenario to compare claims with (default: the one that the result names)')
    .option('--all', 'compute all histories again')
    .option(
      '--sample <number>',
      'histories to compute again, picked at random',
      wholeNumber(0, 1_000_000),
      100,
    )
    .option('-j, --jobs <number>', 'worker threads, with --all', wholeNumber(1, 256))
    .option('--json', 'print one JSON object (docs/json-ensembles.md)')
    .addHelpText(
      'after',
      examples(
        'plenum verify out                        one run: files, rows, claims',
        'plenum verify out --all',
        'plenum verify out run.json --documents   several: what is out of date?',
      ),
    )
    .action((results, options) => verify(results, options as VerifyOptions, terminal));
};

async function verify(
  results: readonly string[],
  { documents, ...options }: VerifyOptions,
  terminal: Terminal,
): Promise<void> {
  const [only] = results;
  if (only === undefined && documents === undefined) {
    terminal.err('name the folder of a run, a file that a command printed with --json, or --documents\n');
    terminal.exitCode = EXIT.usage;
    return;
  }
  const alone = results.length === 1 && documents === undefined;
  if (alone && !(await isFile(resolve(terminal.cwd, only!))))
    return verifyRun(resolve(terminal.cwd, only!), options, terminal);
  return verifyClaims(results, { ...options, documents }, terminal);
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
