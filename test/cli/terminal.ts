import type { Terminal } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';

/** What a command printed, and how it ended. */
export interface Outcome {
  out: string;
  err: string;
  code: number;
}

/** Runs a command line in this process, as somebody in the project's folder would who does not watch stderr. */
export async function plenum(...argv: string[]): Promise<Outcome> {
  const outcome = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      outcome.out += text;
    },
    err: (text) => {
      outcome.err += text;
    },
    watched: false,
    processors: 1,
    cwd: process.cwd(),
    packageRoot: process.cwd(),
    exitCode: 0,
  };
  const code = await main(argv, terminal);
  return { ...outcome, code };
}

/** The lines of a text that are too wide or hold more than ASCII. */
export const oddLines = (text: string): string[] =>
  text.split('\n').filter((line) => line.length > 80 || /[^\x20-\x7e]/.test(line));
