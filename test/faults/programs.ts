// Real processes of the compiled program, to be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inlineRunner, runExperiment } from '../../src/ensemble/index.ts';
import { rowsHash } from '../../src/results/index.ts';
import { flagship } from '../ensemble/scenario.ts';

/** A program that runs, with what it has said so far. */
export interface Program {
  child: ChildProcess;
  out(): string;
  err(): string;
  ended: Promise<number | null>;
  /** kill -9 */
  kill(): Promise<void>;
  /** resolves when it has said so on stderr */
  says(words: string): Promise<void>;
}

/** Starts `plenum` with these words; `bin` may be another copy of it. */
export function start(words: readonly string[], bin = 'bin/plenum.js'): Program {
  const child = spawn(process.execPath, [bin, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    child,
    out: () => said.out,
    err: () => said.err,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    says: (words) =>
      until(
        () => said.err.includes(words),
        () => `"${words}" in ${JSON.stringify(said.err)}`,
      ),
  };
}

/** Waits until something holds; gives up after half a minute, saying what did not come. */
async function until(holds: () => boolean, what: () => string): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 30_000) throw new Error(`it never came: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** How many parts a folder holds. */
export function partsIn(folder: string): number {
  const runs = join(folder, 'runs');
  return existsSync(runs) ? readdirSync(runs).filter((name) => name.endsWith('.parquet')).length : 0;
}

export const untilParts = (folder: string, parts: number): Promise<void> =>
  until(
    () => partsIn(folder) >= parts,
    () => `${parts} parts in ${folder}, where there are ${partsIn(folder)}`,
  );

/** An experiment of 200 tasks, each of so many histories. */
export const experiment = (size: number): string[] => [
  ...['succession-1922', '--seed', '1', '-n', String(200 * size), '--no-readings', '--json'],
  ...['--task-size', String(size)],
];

/** Histories a task: enough that most tasks are still open when a fault comes, on a fast and idle machine too; or hardly any. */
export const LONG = 30;
export const SHORT = 3;

const references = new Map<number, Promise<string>>();

/** The hash of the rows of such an experiment, computed one after another in this process. */
export function referenceHash(size: number): Promise<string> {
  const known = references.get(size) ?? computed(200 * size);
  references.set(size, known);
  return known;
}

async function computed(runs: number): Promise<string> {
  const compiled = await flagship();
  const all = { scenarioHash: '', seed: 1, replicates: 8, runs: [runs], swap: false };
  return rowsHash(await runExperiment(all, inlineRunner([compiled])));
}

/** The rows' hash that a finished program printed. */
export const hashOf = (program: Program): string => {
  try {
    return (JSON.parse(program.out()) as { rowsHash: string }).rowsHash;
  } catch {
    throw new Error(`no report: ${program.out()} ${program.err()}`);
  }
};
