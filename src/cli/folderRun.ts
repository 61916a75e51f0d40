import { relative, resolve } from 'node:path';
import {
  createFolder,
  type ExperimentFolder,
  ExperimentProblem,
  fillFolder,
  openFolder,
  readRows,
  type Survey,
  surveyFolder,
} from '../ensemble/folder/index.ts';
import type { PartRunner, TaskDescription } from '../ensemble/index.ts';
import { inlineParts, partThreads } from '../ensemble/parts/index.ts';
import { tasksAtOnce } from '../ensemble/runners/threads.ts';
import { StorageProblem } from '../results/store/index.ts';
import { packScenario } from '../scenario/index.ts';
import type { Terminal } from './command.ts';
import { type Ensemble, widthOf } from './ensemble.ts';
import { listenForInterrupt } from './interrupt.ts';
import { packageVersion } from './packageVersion.ts';
import { startProgress } from './progress.ts';
import { keepRows } from './rowKeepers.ts';
import type { RunOptions } from './runOptions.ts';
import { planOf, type RunPlan, writeDown } from './runPlan.ts';

/** A run in a folder: what was asked, and what the folder holds now. */
export interface FolderRun {
  plan: RunPlan;
  ensemble: Ensemble;
}

type FolderOptions = Pick<RunOptions, 'jobs' | 'redis'> & { silent: boolean };

/** Makes the folder of a new experiment; one that holds the same experiment already is as good. */
export async function makeFolder(plan: RunPlan, options: RunOptions, terminal: Terminal): Promise<string> {
  const path = resolve(terminal.cwd, options.out!);
  await createFolder(path, writeDown(plan, options), packScenario(plan.loaded.scenario));
  return path;
}

/** Computes what is missing in a folder, then reads all of it. Stops between two tasks on Ctrl-C. */
export async function runFolder(
  path: string,
  options: FolderOptions,
  terminal: Terminal,
): Promise<FolderRun> {
  const shown = relative(terminal.cwd, path) || '.';
  const folder = await openFolder(path, packageVersion(terminal));
  const survey = await surveyFolder(folder);
  for (const { file, why } of survey.damaged)
    terminal.err(`${shown}/${file}: ${why}; its histories are computed again\n`);
  const wanted = folder.written.readings.reduce((sum, { runs }) => sum + runs, 0);
  if (survey.done > 0) terminal.err(`${shown}: ${survey.done} of ${wanted} histories are there already\n`);
  const start = performance.now();
  const stopped = await fill(folder, survey, options, shown, terminal);
  const seconds = (performance.now() - start) / 1000;
  const kept = keepRows(folder.written.readings.map(({ runs }) => runs));
  const complete = await readRows(folder, kept.keepers);
  const tables = kept.keepers.map((keeper) => keeper.table());
  const done = tables.reduce((sum, table) => sum + (table?.rows ?? 0), 0);
  if (stopped && !complete) terminal.err(`go on with: plenum run --resume ${shown}\n`);
  const plan = planOf(
    folder.written,
    { scenario: folder.scenario, scenarioHash: folder.written.scenarioHash },
    folder.compiled,
  );
  const computed = done - survey.done;
  const ensemble = { tables, wanted, done, seconds, computed, interrupted: !complete, close: kept.close };
  return { plan, ensemble };
}

/** Returns whether it was interrupted. */
async function fill(
  folder: ExperimentFolder,
  survey: Survey,
  { jobs, redis, silent }: FolderOptions,
  shown: string,
  terminal: Terminal,
): Promise<boolean> {
  if (survey.missing.length === 0) return false;
  const wanted = folder.written.readings.reduce((sum, { runs }) => sum + runs, 0);
  const interrupt = listenForInterrupt(terminal);
  let done = survey.done;
  try {
    const { runner, width } =
      redis === undefined
        ? localRunner(folder, widthOf(jobs, wanted - survey.done, terminal))
        : await remoteRunner(folder, redis, interrupt.heard, terminal);
    const progress = startProgress(terminal, wanted, silent, survey.done);
    const told = ({ from, to }: TaskDescription): void => {
      done += to - from;
      progress.add(to - from);
    };
    await fillFolder(folder, survey, runner, { width, stopped: interrupt.heard, done: told }).finally(() => {
      progress.end();
      return runner.close();
    });
  } catch (problem) {
    throw stillThere(problem, done, wanted, shown);
  } finally {
    interrupt.end();
  }
  return interrupt.heard();
}

interface WideRunner {
  runner: PartRunner;
  /** tasks to give it at a time */
  width: number;
}

const localRunner = ({ compiled }: ExperimentFolder, width: number): WideRunner =>
  width === 1
    ? { runner: inlineParts(compiled), width }
    : { runner: partThreads(compiled, width), width: tasksAtOnce(width) };

async function remoteRunner(
  folder: ExperimentFolder,
  redis: string,
  stopped: () => boolean,
  terminal: Terminal,
): Promise<WideRunner> {
  const { parseMeeting, queueRunner, TASKS_AHEAD } = await import('../ensemble/queue/index.ts');
  const said = (line: string): void => terminal.err(`${line}\n`);
  const runner = await queueRunner(parseMeeting(redis, terminal.cwd), folder, { said, stopped });
  return { runner, width: TASKS_AHEAD };
}

/** A problem met on the way, with what is kept and how to go on. */
function stillThere(problem: unknown, done: number, wanted: number, shown: string): unknown {
  if (!(problem instanceof StorageProblem || problem instanceof ExperimentProblem)) return problem;
  return new ExperimentProblem(
    `${problem.message}\n${done} of ${wanted} histories are done and kept; when that is mended, go on with: plenum run --resume ${shown}`,
  );
}
