import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

/**
 * The pool tries `require` first. In Node 20 a module that does not link then ends the whole process instead of failing with
 * a message; without `require` of modules it is imported, and the message is heard.
 */
const IMPORT_ONLY = '--no-experimental-require-module';

/** Tasks that each thread holds: one it works at, and one that waits, so that it need not wait for whoever gives them out. */
const TASKS_HELD = 2;

/** How many tasks to give at the same time to so many threads; one thread is this one. */
export const tasksAtOnce = (threads: number): number => (threads === 1 ? 1 : threads * TASKS_HELD);

/**
 * Worker threads that run the compiled module `<name>.js` of this folder; each receives `data` once, at its start. Threads run
 * compiled JavaScript only: throws Error, saying what to do, when the project is run from source and has not been built.
 */
export const openPool = <Task, Result>(name: string, data: unknown, threads: number): Piscina<Task, Result> =>
  new Piscina<Task, Result>({
    filename: workerFile(name),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: TASKS_HELD,
    workerData: data,
    execArgv: [IMPORT_ONLY],
  });

/** The compiled worker: beside this file, or in dist/ when this file is source. */
function workerFile(name: string): string {
  const folder = import.meta.url.endsWith('.js') ? '.' : '../../../dist/ensemble/runners';
  const path = fileURLToPath(new URL(`${folder}/${name}.js`, import.meta.url));
  if (!existsSync(path)) {
    throw new Error(
      `worker threads need the compiled project, and ${path} is missing: run \`npm run build\``,
    );
  }
  return path;
}
