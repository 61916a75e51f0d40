import { type Assembled, assemble, type ParsedFiles } from './assemble.ts';
import { type Checked, checkScenario, findingsOf } from './checkScenario.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { parseFile, type TextFile } from './parse.ts';
import { type Finding, report } from './problems.ts';

/** The texts of one scenario. `scenarios` begins with the scenario itself; each next one is what it extends. */
export interface ScenarioTexts {
  scenarios: readonly TextFile[];
  polity: readonly TextFile[];
  sources?: readonly TextFile[];
}

/** From texts to a checked scenario, or to all that is wrong with them. Never throws, whatever the texts hold. */
export function readScenario(texts: ScenarioTexts, mechanisms?: readonly KnownMechanism[]): Checked {
  return checkParsed(
    {
      scenarios: texts.scenarios.map(parseFile),
      polity: texts.polity.map(parseFile),
      sources: (texts.sources ?? []).map(parseFile),
    },
    mechanisms,
  );
}

/**
 * From parsed files to a checked scenario. Problems of syntax, shape and sense are shown together; but while a file cannot
 * be read or found, nothing is said about sense, for the entry that seems missing may stand in it. `found` are problems met
 * while the files were looked for.
 */
export function checkParsed(
  files: ParsedFiles,
  mechanisms?: readonly KnownMechanism[],
  found: readonly Finding[] = [],
): Checked {
  const assembled = assemble(files);
  const { scenario, head, collections, sources, misshapen, place } = assembled;
  const findings = [...found, ...assembled.findings];
  if (scenario !== undefined && head !== undefined && findings.length === 0)
    return checkScenario({ scenario, head, collections, sources, place }, mechanisms);
  const sense =
    assembled.complete && found.length === 0
      ? findingsOf({ scenario, head, collections, sources, misshapen, mechanisms }, place).wrong
      : [];
  const all = [...findings, ...sense];
  return report(all.length > 0 ? all : [nothingRead(assembled)]);
}

/** Where nothing is wrong and yet no scenario came of it: a file was not given at all. */
function nothingRead({ scenario }: Assembled): Finding {
  const lacking = scenario === undefined ? 'scenario' : 'polity';
  return { where: () => ({ file: lacking, line: 1, column: 1 }), what: () => `no ${lacking} file was given` };
}
