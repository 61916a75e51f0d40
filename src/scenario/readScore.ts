import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import { checkScore } from './checks/score.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';
import { type ScoreFile, scoreFileSchema } from './scoreFile.ts';

/** From a parsed file to a checked scoring file of the scenario, or to all that is wrong with it. Never throws. */
export function readScore(
  parsed: ParsedFile,
  scenario: Scenario,
): { score?: ScoreFile; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(scoreFileSchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const findings = checkScore(shaped.value, scenario).map(
    ({ path, atKey, what }): Finding => ({ where: () => parsed.locate(path, atKey), what }),
  );
  return findings.length > 0 ? { findings } : { score: shaped.value, findings };
}
