import { randomBytes } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StorageProblem } from './storageProblem.ts';

/** What may be written: bytes, text, or text that comes bit by bit. */
export type Content = Uint8Array | string | AsyncIterable<string>;

/** How the names of files end that are still being written, or were when the program was killed. */
export const UNFINISHED = '.tmp';

/**
 * Writes a file as a whole or not at all: under a temporary name beside it, flushed to the disk, then renamed. Whoever looks
 * sees the old file or the new one; a loss of power leaves one of the two. Throws StorageProblem; nothing is then left behind.
 */
export async function writeWhole(path: string, data: Content): Promise<void> {
  await through(path, data, async (temporary) => {
    await rename(temporary, path).catch(async (problem: NodeJS.ErrnoException) => {
      // Somebody who finished the same file first may have cleared ours away.
      if (problem.code !== 'ENOENT' || !(await exists(path))) throw problem;
    });
  });
}

/** The same, but only where there is no such file yet: of several writers one wins. Returns whether this one did. */
export async function writeFirst(path: string, data: Content): Promise<boolean> {
  let won = true;
  await through(path, data, async (temporary) => {
    won = await linked(temporary, path);
    await rm(temporary, { force: true });
  });
  return won;
}

/** Gives the file its name unless it is taken. File systems without links have to do without the guarantee. */
async function linked(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code)) throw problem;
    if (await exists(path)) return false;
    await rename(temporary, path);
    return true;
  }
}

async function through(
  path: string,
  data: Content,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}${UNFINISHED}`;
  try {
    const file = await open(temporary, 'wx');
    try {
      for await (const piece of pieces(data)) await file.appendFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await place(temporary);
    await flushFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    // What went wrong where the content comes from is said by whoever made it.
    throw (cause as NodeJS.ErrnoException).code === undefined
      ? cause
      : new StorageProblem('write', path, cause);
  }
}

const pieces = (data: Content): AsyncIterable<string> | (Uint8Array | string)[] =>
  typeof data === 'string' || data instanceof Uint8Array ? [data] : data;

/** Makes the new name last. Not every system can flush a folder; where it cannot, the file itself is safe all the same. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
