import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { formatOf, LIMITS, megabytes, Refusal, type TextFormat, textOf } from './reading/index.ts';

/** A text taken out of a file. */
export interface FileText {
  readonly text: string;
  readonly format: TextFormat;
  readonly bytes: Uint8Array;
}

/**
 * Reads the words of a file from outside: in a thread of its own that is stopped when it takes too long or too much memory.
 *
 * @throws Refusal with what is wrong and what would be right
 */
export async function readFileText(path: string, encoding?: string): Promise<FileText> {
  const format = formatOf(path);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Refusal('there is no such file');
  if (!found.isFile()) throw new Refusal('is no file');
  if (found.size > LIMITS.fileBytes)
    throw new Refusal(
      `has ${megabytes(found.size)}: at most ${megabytes(LIMITS.fileBytes)} are read; cut it in parts`,
    );
  const bytes = new Uint8Array(await readFile(path));
  const text =
    format === 'txt' ? await textOf(bytes, format, encoding) : await inThread(bytes, format, encoding);
  return { text, format, bytes };
}

function inThread(bytes: Uint8Array, format: TextFormat, encoding: string | undefined): Promise<string> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes, format, encoding },
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
    stdout: true,
    stderr: true,
  });
  return new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Refusal(`takes more than ${LIMITS.seconds} seconds to read: refused`));
      void worker.terminate();
    }, LIMITS.seconds * 1000);
    worker.once('message', (answer: { text?: string; refusal?: string }) => {
      if (answer.text === undefined) reject(new Refusal(answer.refusal ?? 'cannot be read'));
      else resolve(answer.text);
    });
    worker.once('error', () => reject(new Refusal('takes too much memory to read, or is damaged: refused')));
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Refusal('cannot be read'));
    });
  });
}

/** The compiled worker: beside this file, or in dist/ when this file is source. */
function workerFile(): string {
  const compiled = import.meta.url.endsWith('.js') ? './readWorker.js' : '../../dist/library/readWorker.js';
  const path = fileURLToPath(new URL(compiled, import.meta.url));
  if (!existsSync(path)) throw new Error(`reading files needs the compiled project: run \`npm run build\``);
  return path;
}
