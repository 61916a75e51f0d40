import { randomInt } from 'node:crypto';
import type { Command } from 'commander';
import { REPLICATES } from '../ensemble/index.ts';
import { wholeNumber } from './wholeNumber.ts';

const MOST_RUNS = 1_000_000;

/** The options that all experiments with forks share. */
export interface ExperimentOptions {
  runs: number;
  seed?: number | undefined;
  jobs?: number | undefined;
  replicates: number;
  reading?: string | undefined;
  readings: boolean;
  readingsRuns: number;
  allReadings?: true | undefined;
  json?: true | undefined;
  quiet?: true | undefined;
}

/**
 * Adds them to a command, with so many histories by default in the main reading and in each other. The command is taken without
 * the types of its options: with them, the compiler works out every chain of options anew, which takes minutes.
 */
export const experimentOptions = (command: Command, runs: number, readingsRuns: number): Command =>
  command
    .option('-n, --runs <number>', 'histories', wholeNumber(1, MOST_RUNS), runs)
    .option(
      '--seed <number>',
      'whole number from which all chance follows (picked and printed if left out)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option(
      '-j, --jobs <number>',
      'worker threads (as many as processors; the result is the same)',
      wholeNumber(1, 256),
    )
    .option('--replicates <number>', 'histories at each parameter point', wholeNumber(1, 1000), REPLICATES)
    .option('--reading <id>', 'the main reading (default: the scenario as it stands)')
    .option('--no-readings', 'the main reading only')
    .option(
      '--readings-runs <number>',
      'histories of each other reading',
      wholeNumber(1, MOST_RUNS),
      readingsRuns,
    )
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'show no progress');

/** The seed that was given, or one picked now; it is always printed. */
export const seedOf = ({ seed }: Pick<ExperimentOptions, 'seed'>): number => seed ?? randomInt(1, 1_000_000);
