import type { Scenario } from './checkedScenario.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { canonicalJson, scenarioHash } from './hash.ts';
import type { ParsedFile } from './parse.ts';
import { type ProblemReport, report } from './problems.ts';
import { checkParsed } from './readScenario.ts';

/** A scenario read back from its pack. */
export interface Unpacked {
  scenario: Scenario;
  scenarioHash: string;
}

/** A checked scenario as one JSON text, data only: to be stored with results, or sent to another machine. */
export function packScenario({ scenario, head, collections, sources }: Scenario): string {
  return `${canonicalJson({ scenario, polity: { polity: head, ...collections, sources } })}\n`;
}

/**
 * Reads a pack and checks it as strictly as if it came from files: nothing in it is believed. `name` stands for the file in
 * messages. The hash is computed anew, so compare it with the one you expect. Never throws, whatever the text holds.
 */
export function unpackScenario(
  text: string,
  name: string,
  mechanisms?: readonly KnownMechanism[],
): Unpacked | ProblemReport {
  const parts = partsOf(text);
  if (parts === undefined)
    return report([{ where: () => placeIn(name), what: () => 'this is not a packed scenario' }]);
  const files = {
    scenarios: [parsedAs(name, parts.scenario)],
    polity: [parsedAs(name, parts.polity)],
    sources: [],
  };
  const checked = checkParsed(files, mechanisms);
  if (!('scenario' in checked)) return checked;
  return { scenario: checked.scenario, scenarioHash: scenarioHash(checked.scenario) };
}

function partsOf(text: string): { scenario: unknown; polity: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('scenario' in value) || !('polity' in value))
      return undefined;
    return { scenario: value.scenario, polity: value.polity };
  } catch {
    return undefined;
  }
}

/** A pack is written on one line, so that every problem stands at its beginning. */
const placeIn = (file: string) => ({ file, line: 1, column: 1, exact: false });

const parsedAs = (file: string, value: unknown): ParsedFile => ({
  file,
  readable: true,
  value,
  findings: [],
  locate: () => placeIn(file),
});
