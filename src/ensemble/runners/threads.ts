import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { CompiledScenario } from '../../engine/index.ts';
import type { Table } from '../../results/index.ts';
import type { Task } from '../plan.ts';
import type { Runner } from '../runner.ts';

export { readNative } from './readNative.ts';

/**
 * The pool tries `require` first. In Node 20 a module that does not link then ends the whole process instead of failing with
 * a message; without `require` of modules it is imported, and the message is heard.
 */
const IMPORT_ONLY = '--no-experimental-require-module';

/**
 * A runner with so many worker threads. Each receives the compiled scenarios once, at its start, and gives back tables
 * without copying them. The rows are those of `inlineRunner`, whatever the number of threads. Close it when done: until
 * then its threads keep the process alive.
 *
 * Threads run compiled JavaScript only. Throws Error, saying what to do, when the project is run from source and has not
 * been built.
 */
export function threadsRunner(compiled: readonly CompiledScenario[], threads: number): Runner {
  const pool = new Piscina<Task, Table>({
    filename: workerFile(),
    minThreads: threads,
    maxThreads: threads,
    workerData: compiled,
    execArgv: [IMPORT_ONLY],
  });
  return {
    async run(task, progress) {
      const table = await pool.run(task);
      progress?.(task.to - task.from);
      return table;
    },
    close: () => pool.destroy(),
  };
}

/** The compiled worker: beside this file, or in dist/ when this file is source. */
function workerFile(): string {
  const compiled = import.meta.url.endsWith('.js')
    ? './worker.js'
    : '../../../dist/ensemble/runners/worker.js';
  const path = fileURLToPath(new URL(compiled, import.meta.url));
  if (!existsSync(path)) {
    throw new Error(
      `worker threads need the compiled project, and ${path} is missing: run \`npm run build\``,
    );
  }
  return path;
}
