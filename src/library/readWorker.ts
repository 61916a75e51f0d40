// The thread in which files from outside are read: what they make it do ends with it.
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, type TextFormat, textOf } from './reading/index.ts';

const { bytes, format, encoding } = workerData as {
  bytes: Uint8Array;
  format: TextFormat;
  encoding?: string;
};
try {
  parentPort!.postMessage({ text: await textOf(bytes, format, encoding) });
} catch (error) {
  const refusal =
    error instanceof Refusal ? error.message : `cannot be read as ${format} (${String(error).slice(0, 200)})`;
  parentPort!.postMessage({ refusal });
}
