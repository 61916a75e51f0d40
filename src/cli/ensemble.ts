import type { CompiledScenario } from '../engine/index.ts';
import { type Experiment, inlineRunner, inTurns, planTasks, type Runner } from '../ensemble/index.ts';
import { readNative, tasksAtOnce, threadsRunner } from '../ensemble/runners/threads.ts';
import type { Table } from '../results/index.ts';
import type { Terminal } from './command.ts';
import { listenForInterrupt } from './interrupt.ts';
import { startProgress } from './progress.ts';
import { keepRows } from './rowKeepers.ts';

/** Rows of an experiment by the place of their reading, and how the work went. */
export interface Ensemble {
  /** undefined for a reading of which no history was run */
  tables: readonly (Table | undefined)[];
  wanted: number;
  done: number;
  /** how long it took, and how many histories were computed in that time */
  seconds: number;
  computed: number;
  interrupted: boolean;
  close(): void;
}

export interface EnsembleOptions {
  /** worker threads; undefined: as many as there are processors, or none for a short run */
  jobs: number | undefined;
  silent: boolean;
}

/** Runs of fewer histories than this are done before worker threads would have started. */
const FEW_HISTORIES = 300;

/** Histories in one task: few enough that Ctrl-C is heard soon. */
const TASK_SIZE = 100;

/** How many worker threads to use: so many as were asked for, else as many as there are processors, or one for a short run. */
export const widthOf = (jobs: number | undefined, histories: number, { processors }: Terminal): number =>
  jobs ?? (histories < FEW_HISTORIES ? 1 : processors);

/** Runs an experiment inline or on threads, shows progress, and stops between two tasks on Ctrl-C. */
export async function runEnsemble(
  terminal: Terminal,
  compiled: readonly CompiledScenario[],
  experiment: Experiment,
  { jobs, silent }: EnsembleOptions,
): Promise<Ensemble> {
  const wanted = experiment.runs.reduce((sum, runs) => sum + runs, 0);
  const width = widthOf(jobs, wanted, terminal);
  const progress = startProgress(terminal, wanted, silent);
  const interrupt = listenForInterrupt(terminal);
  const runner = runnerOf(compiled, width);
  const kept = keepRows(experiment.runs);
  let done = 0;
  const start = performance.now();
  try {
    await inTurns(
      planTasks(experiment, TASK_SIZE),
      tasksAtOnce(width),
      async (task) => {
        // So that Ctrl-C is heard and progress is seen even while everything runs on one thread.
        await new Promise<void>((resolve) => setImmediate(resolve));
        const table = await runner.run(task);
        kept.keepers[task.reading]!.put(task.from, table);
        done += table.rows;
        progress.add(table.rows);
      },
      interrupt.heard,
    );
    const seconds = (performance.now() - start) / 1000;
    const tables = kept.keepers.map((keeper) => keeper.table());
    return { tables, wanted, done, seconds, computed: done, interrupted: done < wanted, close: kept.close };
  } finally {
    progress.end();
    interrupt.end();
    await runner.close();
  }
}

const runnerOf = (compiled: readonly CompiledScenario[], width: number): Runner =>
  width === 1 ? inlineRunner(compiled, readNative()) : threadsRunner(compiled, width);
