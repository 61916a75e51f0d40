import { wrap } from 'comlink';
import type { OwnTextResult, OwnTextTask, OwnTextWorker } from './ownTextWorker.ts';

/** Reads a text in a worker of its own, which is ended when it has answered. */
export async function readOwnText(task: OwnTextTask): Promise<OwnTextResult> {
  const worker = new Worker(new URL('./ownTextWorker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  try {
    return await Promise.race([wrap<OwnTextWorker>(worker).read(task), broken]);
  } finally {
    worker.terminate();
  }
}
