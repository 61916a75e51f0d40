import { assemble, type Assembled, type ParsedFiles } from './assemble.ts';
import { checkScenario, findingsOf, type Checked } from './checkScenario.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { parseFile, type TextFile } from './parse.ts';
import { report } from './problems.ts';

/** The texts of one scenario. `scenarios` begins with the scenario itself; each next one is what it extends. */
export interface ScenarioTexts {
  scenarios: readonly TextFile[];
  polity: readonly TextFile[];
  sources?: readonly TextFile[];
}

/** From texts to a checked scenario, or to all that is wrong with them. Never throws, whatever the texts hold. */
export function readScenario(texts: ScenarioTexts, mechanisms?: readonly KnownMechanism[]): Checked {
  return checkParsed({ scenarios: texts.scenarios.map(parseFile), polity: texts.polity.map(parseFile), sources: (texts.sources ?? []).map(parseFile) }, mechanisms);
}

/**
 * From parsed files to a checked scenario. Problems of syntax, shape and sense are shown together; but while a file cannot
 * be read at all, nothing is said about sense, for the entry that seems missing may stand in it.
 */
export function checkParsed(files: ParsedFiles, mechanisms?: readonly KnownMechanism[]): Checked {
  const assembled = assemble(files);
  const { scenario, head, collections, sources, misshapen, place, findings } = assembled;
  if (scenario !== undefined && head !== undefined && findings.length === 0) return checkScenario({ scenario, head, collections, sources, place }, mechanisms);
  const sense = assembled.complete ? findingsOf({ scenario, head, collections, sources, misshapen, mechanisms }, place).wrong : [];
  return report([...findings, ...sense, ...nothingRead(assembled)]);
}

/** Where nothing is wrong and yet nothing is there: no file at all was given. */
function nothingRead({ findings, scenario, head }: Assembled): { where: () => { file: string; line: number; column: number }; what: () => string }[] {
  if (findings.length > 0) return [];
  const lacking = scenario === undefined ? 'scenario' : head === undefined ? 'polity' : 'data';
  return [{ where: () => ({ file: '(nothing)', line: 1, column: 1 }), what: () => `no ${lacking} file was given` }];
}
