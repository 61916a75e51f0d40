import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { MECHANISMS } from '../engine/index.ts';
import { formatReport, type KnownMechanism, type ProblemReport } from '../scenario/index.ts';
import { type Loaded, loadScenario } from '../scenario/node/index.ts';
import { EXIT, type Terminal } from './command.ts';

/** The engine's mechanisms by name, so that a scenario's switches and parameters can be checked. */
const KNOWN_MECHANISMS: readonly KnownMechanism[] = Object.values(MECHANISMS).map(({ id, parameters }) => ({
  id,
  parameters: Object.keys(parameters).map((name) => ({ name })),
}));

/** Loads and checks a scenario, with the mechanisms of this engine known. */
export const readScenarioArgument = (
  argument: string,
  { cwd, packageRoot }: Pick<Terminal, 'cwd' | 'packageRoot'>,
): Promise<Loaded | ProblemReport> =>
  loadScenario(argument, { cwd, packageRoot, mechanisms: KNOWN_MECHANISMS });

/**
 * The scenario that a command was given, or undefined after all its problems have been printed to stderr and the exit code
 * has been set: 2 where there is no such scenario, 1 where it is faulty.
 */
export async function openScenario(argument: string, terminal: Terminal): Promise<Loaded | undefined> {
  const found = await readScenarioArgument(argument, terminal);
  if ('scenario' in found) return found;
  for (const line of formatReport(found)) terminal.err(`${line}\n`);
  terminal.exitCode = problemsExit(found, terminal);
  return undefined;
}

/** Whether it is the command that is wrong (it names nothing that exists) or the scenario. */
export function problemsExit({ problems }: ProblemReport, { cwd }: Terminal): 1 | 2 {
  const nowhere = problems.length > 0 && problems.every(({ file }) => !existsSync(resolve(cwd, file)));
  return nowhere ? EXIT.usage : EXIT.failed;
}
