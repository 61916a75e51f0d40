import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Scenario } from '../checkedScenario.ts';
import type { KnownMechanism } from '../checks/ground.ts';
import { ENGINE_MECHANISMS } from '../engineMechanisms.ts';
import { parseFile } from '../parse.ts';
import { type Finding, type ProblemReport, report } from '../problems.ts';
import { readReform } from '../readReform.ts';
import type { Reform } from '../reform.ts';
import { fileFinding, isFinding, isFolder, readTextFile, shownPath } from './files.ts';
import { isYaml } from './folder.ts';
import { findScenario, type Roots } from './resolve.ts';

const MOST_REFORMS = 500;

/**
 * The reforms of a scenario, by id: the YAML files of `<scenario id>/reforms/` beside the scenario's file, or of `reforms/`
 * beside a `scenario.yaml`. None is no mistake. Whatever is wrong with one comes back as a problem of its file.
 */
export async function loadReforms(
  argument: string,
  scenario: Scenario,
  roots: Roots,
  mechanisms: readonly KnownMechanism[] = ENGINE_MECHANISMS,
): Promise<Reform[] | ProblemReport> {
  const found = await findScenario(argument, roots);
  if (typeof found !== 'string') return report([found]);
  const folder = await reformsFolder(found, scenario.scenario.id);
  if (folder === undefined) return [];
  const names = (await readdir(folder)).filter(isYaml).sort((a, b) => (a < b ? -1 : 1));
  if (names.length > MOST_REFORMS)
    return report([
      fileFinding(shownPath(folder, roots.cwd), `${names.length} reforms; at most ${MOST_REFORMS} are read`),
    ]);
  const reforms: Reform[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const read = await readTextFile(join(folder, name), roots.cwd);
    if (isFinding(read)) findings.push(read);
    else {
      const checked = readReform(parseFile(read), scenario, mechanisms);
      findings.push(...checked.findings, ...nameFindings(checked.reform, name, read.file));
      if (checked.reform !== undefined) reforms.push(checked.reform);
    }
  }
  return findings.length > 0 ? report(findings) : reforms;
}

async function reformsFolder(scenarioFile: string, id: string): Promise<string | undefined> {
  const beside = dirname(scenarioFile);
  const own = /^scenario\.ya?ml$/i.test(basename(scenarioFile)) ? [join(beside, 'reforms')] : [];
  for (const folder of [...own, join(beside, id, 'reforms')]) if (await isFolder(folder)) return folder;
  return undefined;
}

/** A reform is found by its id, so its file bears it. */
function nameFindings(reform: Reform | undefined, name: string, file: string): Finding[] {
  if (reform === undefined || name.replace(/\.ya?ml$/i, '') === reform.id) return [];
  return [fileFinding(file, `the reform's id is "${reform.id}": name the file ${reform.id}.yaml`)];
}
