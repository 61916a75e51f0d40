import { inTurns } from '../ensemble/index.ts';

/** How tasks are worked off. */
export interface Turns<Task, Result> {
  /** tasks under way at the same time */
  width: number;
  run(task: Task): Promise<Result>;
  /** asked before each task begins */
  stopped(): boolean;
  /** told of each task done */
  done(task: Task): void;
}

/** Runs tasks in order, so many at a time, and listens between two of them. What was not run is undefined. */
export async function resultsInTurns<Task, Result>(
  tasks: readonly Task[],
  { width, run, stopped, done }: Turns<Task, Result>,
): Promise<(Result | undefined)[]> {
  const results: (Result | undefined)[] = tasks.map(() => undefined);
  const work = async (at: number): Promise<void> => {
    results[at] = await run(tasks[at]!);
    done(tasks[at]!);
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  await inTurns([...tasks.keys()], width, work, stopped);
  return results;
}
