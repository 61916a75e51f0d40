import { transfer, wrap } from 'comlink';
import { words } from '../../strings/index.ts';
import type { FileWords, FileWorker } from './fileWorker.ts';

/** What is read of a file, and how long that may take; the command line has the same limits. */
const MOST = { bytes: 64 * 2 ** 20, seconds: 60 };

/** The words of a file that the reader chose, by the command line's own reading: in a worker that is ended, sent nowhere. */
export async function fileText(file: File, encoding: string, most = MOST): Promise<FileWords> {
  const { refusals } = words.evidence.text;
  if (file.size > most.bytes) return { refusal: refusals.tooLarge(most.bytes / 2 ** 20) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module' });
  let late: ReturnType<typeof setTimeout> | undefined;
  const refused = new Promise<FileWords>((resolve) => {
    worker.onerror = () => resolve({ refusal: refusals.broken });
    late = setTimeout(() => resolve({ refusal: refusals.tooLong(most.seconds) }), most.seconds * 1000);
  });
  try {
    const read = wrap<FileWorker>(worker).read(transfer(bytes, [bytes.buffer]), file.name, encoding);
    return await Promise.race([read, refused]);
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}
