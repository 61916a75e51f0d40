import type { Runner, Task } from '../ensemble/index.ts';
import type { Table } from '../results/index.ts';

export interface Patience {
  /** tasks that run at the same time */
  width: number;
  /** asked before each task begins */
  stopped(): boolean;
  /** told of histories done */
  done(histories: number): void;
}

/**
 * A runner that begins a task only when its turn has come, and lets the program listen between two tasks, so that Ctrl-C is
 * heard and progress is seen even while everything runs on one thread. Once stopped, what is left gives tables without rows.
 */
export function patientRunner(runner: Runner, { width, stopped, done }: Patience): Runner {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  let nothing: Promise<Table> | undefined;
  const run = async (task: Task): Promise<Table> => {
    if (stopped()) {
      nothing ??= runner.run({ ...task, to: task.from });
      return nothing;
    }
    const table = await runner.run(task);
    done(task.to - task.from);
    return table;
  };
  return {
    async run(task) {
      await turn();
      try {
        return await run(task);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
    close: () => runner.close(),
  };
}
