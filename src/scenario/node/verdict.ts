import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../evidence/index.ts';
import type { KnownMechanism } from '../checks/ground.ts';
import type { Problem, ScenarioDraft } from '../draft.ts';
import { sha256 } from './files.ts';
import type { OpenFile } from './reader.ts';
import type { Store } from './store.ts';

/** A draft that has passed all checks, with its warnings and hash: what the store keeps of a scenario. */
interface Verdict {
  draft: Pick<ScenarioDraft, 'scenario' | 'head' | 'collections'> & { sources: readonly Source[] };
  warnings: Problem[];
  scenarioHash: string;
}

/** Keeps the verdict on one scenario: right only for the same files, mechanisms and program. */
export interface VerdictStore {
  get(): Promise<Verdict | undefined>;
  put(verdict: Verdict): Promise<void>;
}

export async function verdictStore(
  store: Store,
  packageRoot: string,
  files: readonly OpenFile[],
  mechanisms: readonly KnownMechanism[] | undefined,
): Promise<VerdictStore> {
  const program = await programHash(packageRoot);
  if (program === undefined) return { get: async () => undefined, put: async () => undefined };
  const names = mechanisms?.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]) ?? null;
  const content = sha256(
    JSON.stringify([files.map(({ path, file, sha256: hash }) => [path, file, hash]), names]),
  );
  const name = `verdict on ${files[0]?.path ?? ''}`;
  const label = `plenum verdict by ${program} on ${content}`;
  return {
    get: async () => (await store.get(name, label))?.value as Verdict | undefined,
    put: (verdict) => store.put(name, label, verdict),
  };
}

/** The layers that read and check. */
const LAYERS = ['evidence', 'polity', 'scenario'];

/**
 * What tells this program from another that might check otherwise: the package's version, and size and time of every file
 * of the layers that read and check, so that nothing stale is believed while the program itself is being changed.
 */
async function programHash(packageRoot: string): Promise<string | undefined> {
  try {
    const version = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
      version?: unknown;
    };
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const lists = await Promise.all(LAYERS.map((layer) => stamps(join(root, layer))));
    return sha256(JSON.stringify([version.version, lists]));
  } catch {
    return undefined;
  }
}

async function stamps(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name));
  names.sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
}
