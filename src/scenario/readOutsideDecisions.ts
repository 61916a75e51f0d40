import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import { checkOutsideDecisions } from './checks/outsideDecisions.ts';
import { type OutsideDecisions, outsideDecisionsSchema } from './outsideDecisions.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';

/** From a parsed file to checked decisions from outside the polity, or to all that is wrong with it. Never throws. */
export function readOutsideDecisions(
  parsed: ParsedFile,
  scenario: Scenario,
): { outside?: OutsideDecisions; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(outsideDecisionsSchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const findings = checkOutsideDecisions(shaped.value, scenario).map(
    ({ path, atKey, what }): Finding => ({ where: () => parsed.locate(path, atKey), what }),
  );
  return findings.length > 0 ? { findings } : { outside: shaped.value, findings };
}
