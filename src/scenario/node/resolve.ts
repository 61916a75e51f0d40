import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean } from '../nearest.ts';
import { type Finding, quoted } from '../problems.ts';
import { fileFinding, isFile, isFolder } from './files.ts';
import { isInside, isYaml, jsonFilesIn } from './folder.ts';

/** Where to look: the folder the user stands in, and the folder of the installed package. */
export interface Roots {
  cwd: string;
  packageRoot: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The file that a scenario argument means: an existing YAML file; or an existing folder with `scenario.yaml` in it; or the
 * id of a scenario in `scenarios/` here or in the package. Ids hold no separators, so no path can escape.
 */
export async function findScenario(argument: string, { cwd, packageRoot }: Roots): Promise<string | Finding> {
  const path = resolve(cwd, argument);
  if (isYaml(argument) && (await isFile(path))) return path;
  const inFolder = join(path, 'scenario.yaml');
  if (await isFile(inFolder)) return inFolder;
  const folders = [...new Set([join(cwd, 'scenarios'), join(packageRoot, 'scenarios')])];
  if (ID.test(argument)) {
    for (const folder of folders) {
      const found = await fileById(folder, argument);
      if (found !== undefined) return found;
    }
  }
  return fileFinding(argument === '' ? '.' : argument, await notFoundWords(argument, path, folders));
}

/** `<folder>/<id>.yaml`, unless it is a link that leads out of the folder. */
export async function fileById(folder: string, id: string): Promise<string | undefined> {
  const path = join(folder, `${id}.yaml`);
  if (!ID.test(id) || !(await isFile(path))) return undefined;
  return isInside(await realpath(folder), await realpath(path)) ? path : undefined;
}

async function notFoundWords(argument: string, path: string, folders: readonly string[]): Promise<string> {
  if (await isFolder(path)) return 'this folder has no scenario.yaml: add one, or name a scenario file';
  if (isYaml(argument)) return 'there is no such file';
  const ids = (await Promise.all(folders.map(scenarioIds))).flat();
  const near = didYouMean(argument, ids);
  const listed =
    near === '' && ids.length > 0 ? `; there are: ${[...new Set(ids)].slice(0, 12).join(', ')}` : near;
  return `no scenario ${quoted(argument)}: it is neither a YAML file, nor a folder with scenario.yaml, nor an id in scenarios/${listed}`;
}

/** Ids of the scenarios in a folder, by file name. */
export async function scenarioIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
}

/** Folders in which the polity of a scenario may stand, besides the scenario's own; the first that exists is taken. */
export function polityFolders(scenarioFolder: string, id: string, packageRoot: string): string[] {
  if (!ID.test(id)) return [];
  const around = [
    join(scenarioFolder, id),
    join(scenarioFolder, 'polities', id),
    join(dirname(scenarioFolder), 'polities', id),
  ];
  return [...new Set([...around, join(packageRoot, 'polities', id)])];
}

/**
 * The source files of a polity: `sources.json` and `sources/*.json` in its folder, and, where the polity stands in a folder
 * `polities`, `sources/*.json` beside that one.
 */
export async function sourceFiles(polityFolder: string): Promise<string[]> {
  const own = join(polityFolder, 'sources.json');
  const parent = dirname(polityFolder);
  const shared = basename(parent) === 'polities' ? await jsonFilesIn(join(dirname(parent), 'sources')) : [];
  return [
    ...((await isFile(own)) ? [own] : []),
    ...(await jsonFilesIn(join(polityFolder, 'sources'))),
    ...shared,
  ];
}
