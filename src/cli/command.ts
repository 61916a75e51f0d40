import type { Command } from '@commander-js/extra-typings';

/** How every command ends: well, with a check that failed, wrongly called, or stopped by Ctrl-C. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** All that a command sees of the world around it; tests put their own in its place. */
export interface Terminal {
  /** Data, to stdout. */
  out(text: string): void;
  /** Progress and problems, to stderr. */
  err(text: string): void;
  /** Whether somebody watches stderr, so that progress may be drawn. */
  readonly watched: boolean;
  /** How many processors this machine lends us. */
  readonly processors: number;
  /** Folder in which the command was given. */
  readonly cwd: string;
  /** Folder of this package, where its own polities and scenarios lie. */
  readonly packageRoot: string;
  /** What the command ends with; 0 unless it sets another. */
  exitCode: ExitCode;
}

/**
 * The pattern of a command: one file per command, which exports `register<Name>: Register` and is named in `commands.ts`.
 * `register` adds the command, its options and its examples to the program; its action does the work, prints through
 * `terminal`, and sets `terminal.exitCode` where it does not end well. Nothing happens on import.
 */
export type Register = (program: Command, terminal: Terminal) => void;

/** Widest line that is printed. */
export const WIDTH = 80;

/** Prints a value as JSON, indented, with a line end. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Help text with the examples of a command, for `addHelpText('after', ...)`. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
