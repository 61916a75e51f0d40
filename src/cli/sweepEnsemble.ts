import type { SweepRows, SweepRunner, SweepTask } from '../ensemble/index.ts';
import type { Terminal } from './command.ts';
import { startProgress } from './progress.ts';
import { resultsInTurns } from './resultsInTurns.ts';
import type { Block } from './sensitivityDesign.ts';

/** Histories in one task: small enough for two threads to share a block and for progress to be seen. */
const TASK_SIZE = 512;

export interface SweepWork {
  terminal: Terminal;
  runner: SweepRunner;
  width: number;
  silent: boolean;
  stopped(): boolean;
  seed: number;
  /** histories at each setting */
  runs: number;
  columns: readonly string[];
}

/**
 * Runs all settings of some blocks: for each block its rows, setting by setting, or undefined if it was not finished when the
 * work was stopped.
 */
export async function runBlocks(
  blocks: readonly Block[],
  work: SweepWork,
): Promise<(SweepRows | undefined)[]> {
  const { seed, runs, columns } = work;
  const size = Math.max(1, Math.floor(TASK_SIZE / runs));
  const tasks = blocks.flatMap(({ settings, slot }, block) => {
    const parts: { block: number; task: SweepTask }[] = [];
    for (let from = 0; from < settings.length; from += size) {
      const task = {
        settings: settings.slice(from, from + size),
        seed,
        from: slot,
        to: slot + runs,
        columns,
      };
      parts.push({ block, task });
    }
    return parts;
  });
  const cost = ({ task }: (typeof tasks)[number]): number => task.settings.length * runs;
  const progress = startProgress(
    work.terminal,
    tasks.reduce((sum, part) => sum + cost(part), 0),
    work.silent,
  );
  try {
    const results = await resultsInTurns(tasks, {
      width: work.width,
      run: ({ task }) => work.runner.run(task),
      stopped: () => work.stopped(),
      done: (part) => progress.add(cost(part)),
    });
    return blocks.map((_, block) => {
      const parts = results.filter((_, i) => tasks[i]!.block === block);
      return parts.includes(undefined) ? undefined : parts.flatMap((rows) => rows ?? []);
    });
  } finally {
    progress.end();
  }
}
