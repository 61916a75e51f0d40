import { resolve } from 'node:path';
import { EXIT, printJson, type Terminal } from './command.ts';
import { runEnsemble } from './ensemble.ts';
import { makeFolder, runFolder } from './folderRun.ts';
import { overReadings, overReadingsText } from './overReadings.ts';
import { runDetails } from './runDetails.ts';
import { nextText } from './runNext.ts';
import { optionProblem, type RunOptions } from './runOptions.ts';
import { planRun } from './runPlan.ts';
import { type RunOutcome, reportRun, sayingsOfRun } from './runReport.ts';
import { swapText } from './runSwap.ts';
import { runText } from './runText.ts';

/** What `plenum run` does: runs what was asked, then says what came of it. */
export async function runCommand(
  argument: string | undefined,
  options: RunOptions,
  terminal: Terminal,
): Promise<void> {
  const problem = optionProblem(argument, options);
  if (problem !== undefined) {
    terminal.err(`${problem}\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  const outcome = await runScenario(argument, options, terminal);
  if (outcome === undefined) return;
  try {
    show(argument ?? outcome.compiled.id, outcome, options, terminal);
  } finally {
    outcome.ensemble.close();
  }
}

function show(argument: string, outcome: RunOutcome, options: RunOptions, terminal: Terminal): void {
  const { plan, ensemble, compiled } = outcome;
  if (ensemble.interrupted) terminal.exitCode = EXIT.interrupted;
  if (ensemble.tables[plan.main] === undefined) {
    terminal.err(`interrupted: 0 of ${ensemble.wanted} histories, so there is nothing to show\n`);
    return;
  }
  if (ensemble.interrupted) terminal.err(`interrupted: ${ensemble.done} of ${ensemble.wanted} histories\n`);
  const { report: plain, samples } = reportRun(outcome);
  const report = options.allReadings
    ? { ...plain, overReadings: overReadings(sayingsOfRun(outcome)) }
    : plain;
  if (options.json === true) {
    printJson(terminal, report);
    return;
  }
  const swapped = report.swap === null ? [] : ['', ...swapText(report.swap)];
  const lines = [
    ...runText(report, samples, compiled.actors),
    ...swapped,
    ...overReadingsText(report.overReadings),
    '',
    ...runDetails(report),
    '',
    ...nextText(argument, report, options.out ?? options.resume),
  ];
  terminal.out(`${lines.join('\n')}\n`);
}

/** Runs what was asked, in a folder or in passing; undefined where something was wrong, which has then been said. */
async function runScenario(
  argument: string | undefined,
  options: RunOptions,
  terminal: Terminal,
): Promise<RunOutcome | undefined> {
  const { jobs, redis } = options;
  const silent = options.quiet === true || (options.json === true && !terminal.watched);
  if (argument === undefined) {
    const path = resolve(terminal.cwd, options.resume!);
    return outcomeOf(await runFolder(path, { jobs, redis, silent }, terminal));
  }
  const plan = await planRun(argument, options, terminal);
  if (plan === undefined) return undefined;
  if (options.out !== undefined) {
    const path = await makeFolder(plan, options, terminal);
    return outcomeOf(await runFolder(path, { jobs, redis, silent }, terminal));
  }
  const ensemble = await runEnsemble(terminal, plan.compiled, plan.experiment, { jobs, silent });
  return outcomeOf({ plan, ensemble });
}

function outcomeOf({ plan: run, ensemble }: Awaited<ReturnType<typeof runFolder>>): RunOutcome {
  const { loaded, plan, compiled, experiment, version } = run;
  const { seed, replicates, swap } = experiment;
  return { loaded, plan, compiled: compiled[plan.main]!, ensemble, seed, replicates, swap, version };
}
