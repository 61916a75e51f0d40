// One command run inside the test, with what it printed.
import { Command } from '@commander-js/extra-typings';
import { EXIT, type Register, type Terminal } from '../../src/cli/command.ts';

export interface Captured {
  out: string;
  err: string;
  exitCode: number;
}

/** Runs one command as it is registered, in the project's folder; a usage error of the parser counts as exit code 2. */
export async function captured(register: Register, ...argv: string[]): Promise<Captured> {
  const printed = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    watched: false,
    processors: 1,
    cwd: process.cwd(),
    packageRoot: process.cwd(),
    exitCode: EXIT.ok,
  };
  const program = new Command('plenum')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  try {
    register(program as unknown as Command, terminal);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('commander.') !== true) throw error;
    terminal.exitCode = EXIT.usage;
  }
  return { ...printed, exitCode: terminal.exitCode };
}

/** Lines too long for a screen, or with letters beyond ASCII. */
export const unprintable = (text: string): string[] =>
  text.split('\n').filter((line) => line.length > 80 || /[^\x20-\x7e]/.test(line));
