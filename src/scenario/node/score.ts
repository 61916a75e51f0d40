import { basename, dirname, join, resolve } from 'node:path';
import type { Scenario } from '../checkedScenario.ts';
import { parseFile } from '../parse.ts';
import { type ProblemReport, report } from '../problems.ts';
import { readScore } from '../readScore.ts';
import type { ScoreFile } from '../scoreFile.ts';
import { fileFinding, isFile, isFinding, readTextFile, shownPath } from './files.ts';
import { findScenario, type Roots } from './resolve.ts';

/** A scoring file, by what name messages speak of it, and the SHA-256 of its bytes. */
export interface LoadedScore {
  score: ScoreFile;
  file: string;
  sha256: string;
}

/**
 * The scoring file of a scenario: `<scenario id>/score.yaml` beside the scenario's file, or `score.yaml` beside a
 * `scenario.yaml`; or the one that is named. Whatever is wrong with it comes back as problems of the file.
 */
export async function loadScore(
  argument: string,
  scenario: Scenario,
  roots: Roots,
  named?: string,
): Promise<LoadedScore | ProblemReport> {
  const found = await findScenario(argument, roots);
  if (typeof found !== 'string') return report([found]);
  const beside = dirname(found);
  const own = /^scenario\.ya?ml$/i.test(basename(found)) ? join(beside, 'score.yaml') : undefined;
  const usual = own ?? join(beside, scenario.scenario.id, 'score.yaml');
  const path = named === undefined ? usual : resolve(roots.cwd, named);
  if (!(await isFile(path)))
    return report([
      fileFinding(
        shownPath(path, roots.cwd),
        'there is no such file: it says which decisions count (plenum schema score)',
      ),
    ]);
  const read = await readTextFile(path, roots.cwd);
  if (isFinding(read)) return report([read]);
  const { score, findings } = readScore(parseFile(read), scenario);
  return score === undefined ? report(findings) : { score, file: read.file, sha256: read.sha256 };
}
