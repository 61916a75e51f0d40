import { basename, dirname, join, resolve } from 'node:path';
import type { TextFile } from '../parse.ts';
import { type ProblemReport, report } from '../problems.ts';
import { fileFinding, isFile, isFinding, readTextFile, shownPath } from './files.ts';
import { findScenario, type Roots } from './resolve.ts';

/** Which file is wanted: of which scenario, by what name, and what it would say if it were there. */
export interface Wanted {
  id: string;
  name: string;
  missing: string;
  /** a path that a user named instead */
  named?: string | undefined;
}

/**
 * A file of a scenario: `<scenario id>/<name>` beside the scenario's file, or `<name>` beside a `scenario.yaml`; or the one that is
 * named, from the working folder.
 */
export async function fileBeside(
  argument: string,
  { id, name, missing, named }: Wanted,
  roots: Roots,
): Promise<(TextFile & { sha256: string }) | ProblemReport> {
  const found = await findScenario(argument, roots);
  if (typeof found !== 'string') return report([found]);
  const beside = dirname(found);
  const usual = /^scenario\.ya?ml$/i.test(basename(found)) ? join(beside, name) : join(beside, id, name);
  const path = named === undefined ? usual : resolve(roots.cwd, named);
  if (!(await isFile(path))) return report([fileFinding(shownPath(path, roots.cwd), missing)]);
  const read = await readTextFile(path, roots.cwd);
  return isFinding(read) ? report([read]) : read;
}
