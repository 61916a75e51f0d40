import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { idSchema } from '../evidence/index.ts';
import { inOrder } from '../polity/index.ts';
import { FORMATS, Refusal } from './reading/index.ts';

const storedSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: idSchema,
  /** name of the file it came from, without its folder */
  file: z.string(),
  format: z.enum(FORMATS),
  sha256: z.string(),
  text: z.string(),
});
/** A text of a source as the library keeps it. */
export type StoredText = z.infer<typeof storedSchema>;

/** The user's own texts: a folder with one file for each source that has a text. It lies outside the project. */
export interface Library {
  readonly folder: string;
  /** Keeps a text, in place of one that the source had. */
  put(text: Omit<StoredText, 'schemaVersion' | 'sha256'>, bytes: Uint8Array): Promise<StoredText>;
  /** All texts, in the order of their sources. Throws Refusal where one is damaged. */
  all(): Promise<StoredText[]>;
  /** Takes the text of a source away; whether there was one. */
  remove(source: string): Promise<boolean>;
}

/** Where the library lies: the folder named, or else the user's own for data of programs. */
export function libraryFolder(
  named: string | undefined,
  cwd: string,
  environment: NodeJS.ProcessEnv,
): string {
  if (named !== undefined) return resolve(cwd, named);
  const own = environment.PLENUM_LIBRARY;
  if (own !== undefined && own !== '') return resolve(cwd, own);
  const data = environment.XDG_DATA_HOME;
  return join(data?.startsWith('/') ? data : join(homedir(), '.local', 'share'), 'plenum', 'library');
}

export function libraryAt(folder: string): Library {
  return {
    folder,
    async put(text, bytes) {
      const stored = storedSchema.parse({
        schemaVersion: 1,
        ...text,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(fileOf(folder, stored.source), JSON.stringify(stored));
      return stored;
    },
    async all() {
      const names = (await namesIn(folder)).filter((name) => /^[a-z0-9-]+\.text\.json$/.test(name));
      return Promise.all(names.sort(inOrder).map((name) => readStored(join(folder, name))));
    },
    async remove(source) {
      const path = fileOf(folder, source);
      const existed = (await namesIn(folder)).includes(`${source}.text.json`);
      await rm(path, { force: true });
      return existed;
    },
  };
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => []);

/** Ids hold no separators, so no path can escape the folder. */
const fileOf = (folder: string, source: string): string =>
  join(folder, `${idSchema.parse(source)}.text.json`);

async function readStored(path: string): Promise<StoredText> {
  try {
    return storedSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new Refusal(`${path} is damaged: remove it and add the text again`);
  }
}

/** Under a temporary name first, onto the disk, then renamed: whatever happens, the old text or the new is there whole. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
