import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ParsedFile, parseFile } from '../parse.ts';
import { type Finding, type ProblemReport, report } from '../problems.ts';
import { fileFinding, isFinding, isFolder, readTextFile, shownPath } from './files.ts';
import { isYaml } from './folder.ts';
import { findScenario, type Roots } from './resolve.ts';

const MOST_FILES = 500;

/** What reading one file gave. */
export interface ReadFile<T> {
  entry?: T | undefined;
  findings: Finding[];
}

/**
 * The entries of a folder of a scenario, each a YAML file that bears its id, in the order of ids: `<scenario id>/<folder>/` beside
 * the scenario's file, or `<folder>/` beside a `scenario.yaml`. None is no mistake. Whatever is wrong with one comes back as
 * a problem of its file.
 */
export async function namedFiles<T extends { id: string }>(
  argument: string,
  { id, folder }: { id: string; folder: string },
  roots: Roots,
  read: (parsed: ParsedFile) => ReadFile<T>,
): Promise<T[] | ProblemReport> {
  const found = await findScenario(argument, roots);
  if (typeof found !== 'string') return report([found]);
  const place = await folderOf(found, id, folder);
  if (place === undefined) return [];
  const names = (await readdir(place)).filter(isYaml).sort((a, b) => (a < b ? -1 : 1));
  if (names.length > MOST_FILES)
    return report([
      fileFinding(shownPath(place, roots.cwd), `${names.length} ${folder}; at most ${MOST_FILES} are read`),
    ]);
  const entries: T[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const text = await readTextFile(join(place, name), roots.cwd);
    if (isFinding(text)) findings.push(text);
    else {
      const { entry, findings: own } = read(parseFile(text));
      findings.push(...own, ...nameFindings(entry, name, text.file));
      if (entry !== undefined) entries.push(entry);
    }
  }
  return findings.length > 0 ? report(findings) : entries;
}

async function folderOf(scenarioFile: string, id: string, folder: string): Promise<string | undefined> {
  const beside = dirname(scenarioFile);
  const own = /^scenario\.ya?ml$/i.test(basename(scenarioFile)) ? [join(beside, folder)] : [];
  for (const place of [...own, join(beside, id, folder)]) if (await isFolder(place)) return place;
  return undefined;
}

/** An entry is found by its id, so its file bears it. */
function nameFindings(entry: { id: string } | undefined, name: string, file: string): Finding[] {
  if (entry === undefined || name.replace(/\.ya?ml$/i, '') === entry.id) return [];
  return [fileFinding(file, `the id is "${entry.id}": name the file ${entry.id}.yaml`)];
}
