import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Format, type Reading, readTable, tooLargeToRead } from '../shelf/index.ts';
import { EXIT, type Terminal } from './command.ts';

/** Options of all commands that read a table. */
export interface TableOptions {
  format?: Format | undefined;
  scale?: { low: number; high: number } | undefined;
}

/** The cases of a table that was read without a problem. */
export type Table = Exclude<Reading, { problems: unknown }>;

/**
 * Reads the table that a command was given, or says all that is wrong with it on stderr, as file:row:column, and sets the
 * exit code: 2 where there is no such file, 1 where it is faulty. The size is looked at before anything is read.
 */
export function openTable(argument: string, options: TableOptions, terminal: Terminal): Table | undefined {
  const path = resolve(terminal.cwd, argument);
  const size = sizeOf(path);
  if (size === undefined) return refuse(terminal, `there is no file ${argument}`, EXIT.usage);
  const tooLarge = tooLargeToRead(size);
  if (tooLarge !== undefined) return refuse(terminal, `${argument}: ${tooLarge}`, EXIT.failed);
  const reading = readTable(readFileSync(path, 'utf8'), { fileName: argument, ...options });
  if (!('problems' in reading)) return reading;
  const shown = relative(terminal.cwd, path).startsWith('..') ? argument : relative(terminal.cwd, path);
  const lines = reading.problems.map(({ row, column, message }) => `${shown}:${row}:${column}: ${message}`);
  return refuse(terminal, lines.join('\n'), EXIT.failed);
}

function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : undefined;
}

/** Says what is wrong, sets the exit code, and stands for the nothing that was found. */
export function refuse(terminal: Terminal, message: string, code: 1 | 2): undefined {
  terminal.err(`${message}\n`);
  terminal.exitCode = code;
  return undefined;
}
