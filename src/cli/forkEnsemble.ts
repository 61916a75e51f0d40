import {
  type Fork,
  type ForkRows,
  type ForkTask,
  inlineForks,
  joinForkRows,
  planForks,
} from '../ensemble/index.ts';
import { forkThreads, readNative, tasksAtOnce } from '../ensemble/runners/threads.ts';
import type { Terminal } from './command.ts';
import type { ExperimentOptions } from './experimentOptions.ts';
import { listenForInterrupt } from './interrupt.ts';
import { startProgress } from './progress.ts';
import { resultsInTurns } from './resultsInTurns.ts';

/** The rows of each fork, in the order given, and how the work went. */
export interface ForkEnsemble {
  forks: ForkRows[];
  /** histories that were to be run in each fork, and those that were */
  wanted: readonly number[];
  done: readonly number[];
  seconds: number;
  interrupted: boolean;
}

export interface ForkPlan {
  forks: readonly Fork[];
  /** histories of each fork */
  runs: readonly number[];
  seed: number;
}

/** Runs so many histories of each fork, here or on threads, shows progress, and stops between two islands on Ctrl-C. */
export async function runForks(
  terminal: Terminal,
  { forks, runs, seed }: ForkPlan,
  options: Pick<ExperimentOptions, 'jobs' | 'replicates' | 'json' | 'quiet'>,
): Promise<ForkEnsemble> {
  const tasks = forks.flatMap((_, fork) =>
    planForks(1, runs[fork]!, { seed, replicates: options.replicates }).map((task) => ({ ...task, fork })),
  );
  // a fork without worlds is its prefix alone
  const cost = ({ from, to, fork }: ForkTask): number =>
    (to - from) * Math.max(1, forks[fork]!.worlds.length);
  const total = tasks.reduce((sum, task) => sum + cost(task), 0);
  const silent = options.quiet === true || (options.json === true && !terminal.watched);
  const width = options.jobs ?? (total < FEW_HISTORIES ? 1 : terminal.processors);
  const progress = startProgress(terminal, total, silent);
  const interrupt = listenForInterrupt(terminal);
  const runner = width === 1 ? inlineForks(forks, readNative()) : forkThreads(forks, width);
  const start = performance.now();
  try {
    const results = await resultsInTurns(tasks, {
      width: tasksAtOnce(width),
      run: async (task): Promise<Part> => ({ task, rows: await runner.run(task) }),
      stopped: interrupt.heard,
      done: (task) => progress.add(cost(task)),
    });
    const parts = results.filter((part) => part !== undefined);
    const done = forks.map((_, fork) => rowsOf(parts, fork));
    return {
      forks: forks.map((_, fork) =>
        joinForkRows(parts.filter(({ task }) => task.fork === fork).map(({ rows }) => rows)),
      ),
      wanted: runs,
      done,
      seconds: (performance.now() - start) / 1000,
      interrupted: done.some((count, fork) => count < runs[fork]!),
    };
  } finally {
    progress.end();
    interrupt.end();
    await runner.close();
  }
}

/** Work of fewer histories than this is done before worker threads would have started. */
const FEW_HISTORIES = 600;

interface Part {
  task: ForkTask;
  rows: ForkRows;
}

const rowsOf = (parts: readonly Part[], fork: number): number =>
  parts.reduce((sum, { task }) => sum + (task.fork === fork ? task.to - task.from : 0), 0);
