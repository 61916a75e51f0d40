import { joinTables } from '../results/index.ts';
import { type Fork, type ForkRows, type ForkTask, runFork, type Surprise } from './fork.ts';

/** Something that runs the tasks of forks, here or on threads. Which one makes no difference to the rows. */
export interface ForkRunner {
  run(task: ForkTask): Promise<ForkRows>;
  close(): Promise<void>;
}

/** One task after another, here; with the bytes of `native.wasm`, faster. */
export const inlineForks = (forks: readonly Fork[], native: Uint8Array | null = null): ForkRunner => ({
  run: (task) => Promise.resolve(runFork(forks[task.fork]!, task, native)),
  close: () => Promise.resolve(),
});

/** Histories in one island: small enough to share out among threads and to tell dice from islands, large enough to be resampled. */
export const ISLAND = 64;

/**
 * The tasks of so many histories of each fork, islands of `ISLAND`. The islands do not depend on how many histories are wanted, so
 * more of them extend the old ones.
 */
export function planForks(
  forks: number,
  runs: number,
  { seed, replicates }: { seed: number; replicates: number },
): ForkTask[] {
  return Array.from({ length: forks }, (_, fork) => fork).flatMap((fork) => {
    const tasks: ForkTask[] = [];
    for (let from = 0; from < runs; from += ISLAND)
      tasks.push({ fork, from, to: Math.min(runs, from + ISLAND), seed, replicates });
    return tasks;
  });
}

/** Puts the rows of a fork's islands together, in the order given; recorded decisions get the mean of what islands gave them. */
export function joinForkRows(parts: readonly ForkRows[]): ForkRows {
  const worlds = parts[0]?.tables.length ?? 0;
  const surprises = (parts[0]?.surprises ?? []).map((_, i) =>
    joinSurprises(parts.map((part) => part.surprises[i]!)),
  );
  return {
    tables: Array.from({ length: worlds }, (_, world) =>
      joinTables(parts.map((part) => part.tables[world]!)),
    ),
    effective: Math.min(1, ...parts.map(({ effective }) => effective)),
    surprises,
  };
}

function joinSurprises(surprises: readonly Surprise[]): Surprise {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const { source, day, members } = surprises[0]!;
  const islands = surprises.flatMap((surprise) => surprise.islands);
  return {
    source,
    day,
    probability: mean(islands),
    islands,
    members: members.map((_, a) =>
      mean(surprises.map((surprise) => surprise.members[a]!).filter((chance) => !Number.isNaN(chance))),
    ),
  };
}
