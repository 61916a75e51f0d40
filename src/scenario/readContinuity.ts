import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import { checkContinuity } from './checks/continuity.ts';
import { type Continuity, continuitySchema } from './continuity.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';

/** From a parsed file to a checked file on continuity, or to all that is wrong with it. Never throws. */
export function readContinuity(
  parsed: ParsedFile,
  scenario: Scenario,
): { continuity?: Continuity; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(continuitySchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const findings = checkContinuity(shaped.value, scenario).map(
    ({ path, atKey, what }): Finding => ({ where: () => parsed.locate(path, atKey), what }),
  );
  return findings.length > 0 ? { findings } : { continuity: shaped.value, findings };
}
