import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { type FitFile, fitFileSchema } from './fitFile.ts';
import { didYouMean } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import { type Finding, quoted } from './problems.ts';

/** From a parsed file to a checked list of what is fitted, or to all that is wrong with it. Never throws. */
export function readFit(
  parsed: ParsedFile,
  { scenario }: Scenario,
  mechanisms: readonly KnownMechanism[],
): { fit?: FitFile; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(fitFileSchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const { id, parameters } = shaped.value;
  const known = mechanisms.flatMap((entry) => entry.parameters.map(({ name }) => `${entry.id}.${name}`));
  const findings: Finding[] = parameters.flatMap(({ number }, i) =>
    !known.includes(number)
      ? [
          {
            where: () => parsed.locate(['parameters', i, 'number']),
            what: () => `${quoted(number)} is no parameter of a mechanism${didYouMean(number, known)}`,
          },
        ]
      : parameters.findIndex((other) => other.number === number) < i
        ? [
            {
              where: () => parsed.locate(['parameters', i, 'number']),
              what: () => `${quoted(number)} stands twice`,
            },
          ]
        : [],
  );
  if (id !== scenario.id)
    findings.push({
      where: () => parsed.locate(['id']),
      what: () => `this file belongs to the scenario ${quoted(scenario.id)}: say so`,
    });
  return findings.length > 0 ? { findings } : { fit: shaped.value, findings };
}
