import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { checkReform } from './checks/reform.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';
import { type Reform, reformSchema } from './reform.ts';

/** From a parsed file to a checked reform of the scenario, or to all that is wrong with it. Never throws. */
export function readReform(
  parsed: ParsedFile,
  scenario: Scenario,
  mechanisms: readonly KnownMechanism[],
): { reform?: Reform; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(reformSchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const findings = checkReform(shaped.value, scenario, mechanisms).map(
    ({ path, atKey, what }): Finding => ({ where: () => parsed.locate(path, atKey), what }),
  );
  return findings.length > 0 ? { findings } : { reform: shaped.value, findings };
}
