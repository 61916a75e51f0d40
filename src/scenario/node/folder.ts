import { readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Finding } from '../problems.ts';
import { fileFinding, isFolder, shownPath } from './files.ts';

/** Levels of folders that are read: the folder itself, those in it, and those in these. */
const MAX_LEVELS = 3;
const MAX_FILES = 2_000;
/** Folders beside a polity's data that hold something else. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set([
  'sources',
  'scenarios',
  'reforms',
  'variants',
  'node_modules',
]);

export interface Listing {
  paths: string[];
  findings: Finding[];
}

/** The YAML files of a polity folder, in the order of their names, folders after the files beside them. */
export async function yamlFilesIn(folder: string, cwd: string): Promise<Listing> {
  const listing: Listing = { paths: [], findings: [] };
  await walk(folder, await realpath(folder), 1, cwd, listing);
  if (listing.paths.length > MAX_FILES) {
    listing.findings.push(
      fileFinding(shownPath(folder, cwd), `${listing.paths.length} files; at most ${MAX_FILES} are read`),
    );
    listing.paths.length = 0;
  }
  return listing;
}

async function walk(
  folder: string,
  root: string,
  level: number,
  cwd: string,
  listing: Listing,
): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) listing.findings.push(...(await linkFindings(path, root, cwd)));
    else if (entry.isFile() && isYaml(entry.name)) listing.paths.push(path);
  }
  for (const entry of entries.filter((found) => found.isDirectory() && !OTHER_FOLDERS.has(found.name))) {
    const path = join(folder, entry.name);
    if (level < MAX_LEVELS) await walk(path, root, level + 1, cwd, listing);
    else
      listing.findings.push(
        fileFinding(
          shownPath(path, cwd),
          `folders of a polity nest at most ${MAX_LEVELS} deep: move its files up`,
        ),
      );
  }
}

/** Links are never followed: one that stays inside leads to what is read anyway, one that leads out is refused. */
async function linkFindings(path: string, root: string, cwd: string): Promise<Finding[]> {
  const target = await realpath(path).catch(() => undefined);
  if (target !== undefined && isInside(root, target)) return [];
  if (!isYaml(path) && !(await isFolder(path))) return [];
  return [
    fileFinding(
      shownPath(path, cwd),
      'this symbolic link leads out of its folder, or nowhere: it is not followed; copy the file here',
    ),
  ];
}

export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Whether a real path lies inside a real folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** Ordinary files of a folder that end in `.json`, by name; none if there is no such folder. */
export async function jsonFilesIn(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => name);
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(folder, name));
}
