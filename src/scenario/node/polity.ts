import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Finding, quoted } from '../problems.ts';
import { textAt } from './chain.ts';
import { fileFinding, isFolder, shownPath } from './files.ts';
import { isInside, isYaml, yamlFilesIn } from './folder.ts';
import type { OpenFile, Reader } from './reader.ts';
import { polityFolders, sourceFiles } from './resolve.ts';

/** The files of a scenario's polity, opened. */
export interface PolityFiles {
  files: OpenFile[];
  sources: OpenFile[];
  findings: Finding[];
}

/**
 * Finds and opens the polity that a scenario names: in the scenario's own folder, if a file there is the head of a polity
 * with this id, else in the first of `polityFolders` that exists. Where neither is so, a head of another id beside the
 * scenario is taken, so that the message can name it.
 */
export async function openPolity(
  scenario: OpenFile | undefined,
  folder: string,
  packageRoot: string,
  reader: Reader,
): Promise<PolityFiles> {
  const parsed = await scenario?.parsed();
  const id = parsed === undefined ? undefined : textAt(parsed, 'polity');
  if (parsed === undefined || id === undefined) return { files: [], sources: [], findings: [] };
  const candidates = polityFolders(folder, id, packageRoot);
  const own = await headsIn(folder, reader);
  const isHere = own.includes(id) || own.includes(undefined);
  const found = isHere ? folder : ((await firstFolder(candidates)) ?? (own.length > 0 ? folder : undefined));
  if (found !== undefined) return openFolder(found, reader);
  const looked = [folder, ...candidates].map((path) => shownPath(path, reader.cwd)).join(', ');
  const what = `polity ${quoted(id)} is not found; looked in ${looked}`;
  return { files: [], sources: [], findings: [{ where: () => parsed.locate(['polity']), what: () => what }] };
}

async function openFolder(folder: string, reader: Reader): Promise<PolityFiles> {
  const { paths, findings } = await yamlFilesIn(folder, reader.cwd);
  const files: OpenFile[] = [];
  for (const path of paths) {
    const file = await reader.open(path);
    if (!(await isScenario(file))) files.push(file);
  }
  const sources = await Promise.all((await sourceFiles(folder)).map((path) => reader.open(path)));
  if (files.length > 0) return { files, sources, findings };
  return {
    files,
    sources,
    findings: [
      ...findings,
      fileFinding(shownPath(folder, reader.cwd), 'this folder has no YAML files of a polity'),
    ],
  };
}

/** The key `polity` with a mapping after it (a polity's head), and with a word after it (a scenario). */
const HEAD = /\bpolity["']?[ \t]*:[ \t]*(?:\{|(?:#.*)?\r?$)/m;
const NAMING = /\bpolity(?:[ \t]*:[ \t]+|["'][ \t]*:[ \t]*)["']?[a-z0-9]/;

/**
 * `scenario.yaml`, `score.yaml`, `continuity.yaml` and `fit.yaml` are never part of a polity, nor is a file that names its polity by id. Only
 * files that may be one are parsed.
 */
async function isScenario(file: OpenFile): Promise<boolean> {
  if (/[\\/](?:scenario|score|continuity|fit)\.ya?ml$/i.test(file.path)) return true;
  return NAMING.test(file.text) && textAt(await file.parsed(), 'polity') !== undefined;
}

/** Ids of the polity heads in YAML files directly in the folder; undefined for a head that cannot be read. */
async function headsIn(folder: string, reader: Reader): Promise<(string | undefined)[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && isYaml(entry.name)).map(({ name }) => name);
  const heads: (string | undefined)[] = [];
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    const file = await reader.open(join(folder, name));
    if (HEAD.test(file.text) && !(await isScenario(file))) heads.push(headId((await file.parsed()).value));
  }
  return heads;
}

function headId(value: unknown): string | undefined {
  const head = typeof value === 'object' && value !== null && 'polity' in value ? value.polity : undefined;
  const id = typeof head === 'object' && head !== null && 'id' in head ? head.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The first candidate that is a folder, unless it is a link that leads out of where it stands. */
async function firstFolder(candidates: readonly string[]): Promise<string | undefined> {
  for (const path of candidates) {
    if ((await isFolder(path)) && isInside(await realpath(dirname(path)), await realpath(path))) return path;
  }
  return undefined;
}
