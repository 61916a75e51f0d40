import { expose } from 'comlink';
import { formatOf, Refusal, textOf } from 'plenum/library/reading';

/** The words of a file, or why they cannot be had. */
export type FileWords = { text: string } | { refusal: string };

/** Opens files from outside apart from the page: what they make it do ends with this worker. */
const fileWorker = {
  async read(bytes: Uint8Array, name: string, encoding: string): Promise<FileWords> {
    try {
      const format = formatOf(name);
      return { text: await textOf(bytes, format, encoding === '' ? undefined : encoding) };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error.message };
      return { refusal: `cannot be read (${String(error).slice(0, 200)})` };
    }
  },
};
export type FileWorker = typeof fileWorker;

expose(fileWorker);
