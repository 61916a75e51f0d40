import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { checkVariants } from './checks/variants.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';
import type { Reform } from './reform.ts';
import { type Variants, variantsSchema } from './variants.ts';

/** From a parsed file to checked variants of the scenario's reforms, or to all that is wrong with it. Never throws. */
export function readVariants(
  parsed: ParsedFile,
  scenario: Scenario,
  reforms: readonly Reform[],
  mechanisms: readonly KnownMechanism[],
): { variants?: Variants; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(variantsSchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const findings = checkVariants(shaped.value, scenario, reforms, mechanisms).map(
    ({ path, atKey, what }): Finding => ({ where: () => parsed.locate(path, atKey), what }),
  );
  return findings.length > 0 ? { findings } : { variants: shaped.value, findings };
}
