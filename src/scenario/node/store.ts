import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFolder, sha256 } from './files.ts';

/**
 * Keeps results between runs, so that 2 MB of YAML need not be parsed and checked anew (3 s). An entry holds one line with
 * its label and the hash of the rest, then the data as JSON. It is used only if label and hash are right; whatever goes
 * wrong with the folder, nothing is kept and nothing breaks.
 */
export interface Store {
  get(name: string, label: string): Promise<{ value: unknown } | undefined>;
  put(name: string, label: string, value: unknown): Promise<void>;
}

/** A store in a folder; without one, a store that keeps nothing. */
export function storeIn(folder: string | undefined): Store {
  if (folder === undefined) return { get: async () => undefined, put: async () => undefined };
  const pathOf = (name: string): string => join(folder, `${sha256(name).slice(0, 40)}.json`);
  return {
    get: (name, label) => read(pathOf(name), label),
    put: (name, label, value) => write(pathOf(name), label, value),
  };
}

async function read(path: string, label: string): Promise<{ value: unknown } | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const data = text.slice(end + 1);
    if (text.slice(0, end) !== `${label} data ${sha256(data)}`) return undefined;
    return { value: JSON.parse(data) };
  } catch {
    return undefined;
  }
}

/** Written under a name of this process and then renamed: other processes see the whole entry or none. */
async function write(path: string, label: string, value: unknown): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const data = JSON.stringify(value);
    await writeFile(temporary, `${label} data ${sha256(data)}\n${data}`, { mode: 0o600 });
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** The folder to keep things in: in the package's `node_modules`, else the user's own in the system's temporary folder, else none. */
export async function storeFolder(packageRoot: string): Promise<string | undefined> {
  const modules = join(packageRoot, 'node_modules');
  if (await isFolder(modules)) {
    const own = join(modules, '.cache', 'plenum');
    if (await madeFolder(own)) return own;
  }
  const user = process.getuid?.();
  const shared = join(tmpdir(), `plenum-cache-${user ?? 'user'}`);
  return (await madeFolder(shared)) && (await isOwn(shared, user)) ? shared : undefined;
}

async function madeFolder(path: string): Promise<boolean> {
  return mkdir(path, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false,
  );
}

/** In a folder open to all, somebody else could have put ours there first. */
async function isOwn(path: string, user: number | undefined): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && (user === undefined || found.uid === user);
}
