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
export async function inTurns<Task, Result>(
  tasks: readonly Task[],
  { width, run, stopped, done }: Turns<Task, Result>,
): Promise<(Result | undefined)[]> {
  const results: (Result | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < tasks.length && !stopped()) {
      const at = next;
      next += 1;
      const task = tasks[at]!;
      results[at] = await run(task);
      done(task);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
