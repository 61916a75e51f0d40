import type { CompiledScenario } from '../engine/index.ts';
import { type Experiment, inlineRunner, type Runner, runExperiment } from '../ensemble/index.ts';
import { readNative, threadsRunner } from '../ensemble/runners/threads.ts';
import type { Table } from '../results/index.ts';
import type { Terminal } from './command.ts';
import { listenForInterrupt } from './interrupt.ts';
import { patientRunner } from './patientRunner.ts';
import { startProgress } from './progress.ts';

/** Rows of an experiment, how many of the histories wanted are in them, and how long they took. */
export interface Ensemble {
  rows: Table;
  wanted: number;
  seconds: number;
  interrupted: boolean;
}

export interface EnsembleOptions {
  /** worker threads; undefined: as many as there are processors, or none for a short run */
  jobs: number | undefined;
  silent: boolean;
}

/** Runs of fewer histories than this are done before worker threads would have started. */
const FEW_HISTORIES = 300;

/** Runs an experiment inline or on threads, shows progress, and stops between two tasks on Ctrl-C. */
export async function runEnsemble(
  terminal: Terminal,
  compiled: readonly CompiledScenario[],
  experiment: Experiment,
  { jobs, silent }: EnsembleOptions,
): Promise<Ensemble> {
  const wanted = experiment.runs.reduce((sum, runs) => sum + runs, 0);
  const width = jobs ?? (wanted < FEW_HISTORIES ? 1 : terminal.processors);
  const progress = startProgress(terminal, wanted, silent);
  const interrupt = listenForInterrupt(terminal);
  const runner = patientRunner(runnerOf(compiled, width), {
    width,
    stopped: interrupt.heard,
    done: progress.add,
  });
  const start = performance.now();
  try {
    const rows = await runExperiment(experiment, runner);
    return { rows, wanted, seconds: (performance.now() - start) / 1000, interrupted: rows.rows < wanted };
  } finally {
    progress.end();
    interrupt.end();
    await runner.close();
  }
}

const runnerOf = (compiled: readonly CompiledScenario[], width: number): Runner =>
  width === 1 ? inlineRunner(compiled, readNative()) : threadsRunner(compiled, width);
