import { Command, CommanderError } from '@commander-js/extra-typings';
import { ExperimentProblem } from '../ensemble/folder/index.ts';
import { StorageProblem } from '../results/store/index.ts';
import { EXIT, examples, type Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';
import { packageVersion } from './packageVersion.ts';
import { processTerminal } from './processTerminal.ts';

/**
 * Runs one command line, `argv` without the program's own name, and returns the exit code: 0 well, 1 a check failed,
 * 2 wrong usage, 130 stopped by Ctrl-C.
 */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    await (await makeProgram(terminal, argv[0])).parseAsync([...argv], { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof ExperimentProblem || error instanceof StorageProblem) {
      terminal.err(`${error.message}\n`);
      return error instanceof ExperimentProblem && error.usage ? EXIT.usage : EXIT.failed;
    }
    terminal.err(`plenum: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    terminal.err('This should not have happened: please report it, with the command that you gave.\n');
    return EXIT.failed;
  }
}

/** The program with the command of this name; with all of them where there is none, to list them or to find the nearest. */
async function makeProgram(terminal: Terminal, name = ''): Promise<Command> {
  const program = new Command('plenum')
    .description(
      'Plenum turns the history of a leadership struggle into a model that runs: replay it as documented, ' +
        'ask who else could have come out on top, and walk any number back to its source.',
    )
    .version(packageVersion(terminal), '-V, --version', 'print the version')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .showHelpAfterError('(plenum --help lists commands and options)')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        'plenum run succession-1922 --seed 1     who leads at the end, and how sure',
        'plenum check path/to/scenario.yaml      every problem as file:line:column',
      ),
    );
  const wanted = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
  for (const load of wanted) (await load())(program as unknown as Command, terminal);
  return program as unknown as Command;
}
