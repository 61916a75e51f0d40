import { type CompiledScenario, RECORD, USE } from '../engine/index.ts';
import { CLAIM_KINDS, formatDay } from '../evidence/index.ts';
import type { Reading, Scenario } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { conceptsText, scheduleText } from './exportOddConcepts.ts';
import { entitiesText, initializationText } from './exportOddEntities.ts';
import { bullets, counted, markdownTable, paragraph } from './exportOddParts.ts';
import { submodelsText } from './exportOddSubmodels.ts';

/**
 * The model described under the seven headings of the ODD protocol, in Markdown, from the model itself: the same scenario gives the
 * same text.
 *
 * V. Grimm et al., "The ODD protocol for describing agent-based and other simulation models: a second update to improve clarity,
 * replication, and structural realism", Journal of Artificial Societies and Social Simulation 23(2), 7 (2020).
 */
export function oddText(
  { scenario, scenarioHash }: Pick<Loaded, 'scenario' | 'scenarioHash'>,
  c: CompiledScenario,
  reading?: Reading,
): string {
  const lines = [
    `# ${scenario.scenario.title}`,
    '',
    ...paragraph(
      `Scenario ${c.id}, reading ${reading?.id ?? 'standard'}, SHA-256 ${scenarioHash}; ${parametersWords(scenario)}. Described after the ODD protocol (Overview, Design concepts, Details; Grimm et al. 2020). This text is written by the program from the model.`,
    ),
    ...purposeText(scenario, c, reading),
    ...entitiesText(scenario, c),
    ...scheduleText(c),
    ...conceptsText(c),
    ...initializationText(scenario, c),
    ...inputText(scenario, c),
    ...submodelsText(scenario, c, reading),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Whether the parameters are prior or posterior, and by which command they were fitted. */
const parametersWords = ({ scenario: { fitted } }: Scenario): string =>
  fitted === undefined
    ? 'parameters prior, not fitted to the record'
    : `parameters posterior, fitted to the record by \`${fitted.recipe}\``;

/** ODD 1: what it is for, and by which patterns it is judged. */
function purposeText(
  { scenario, collections, head }: Scenario,
  c: CompiledScenario,
  reading?: Reading,
): string[] {
  const { description, misses = [], readings = [] } = scenario;
  return [
    '## 1 Purpose and patterns',
    '',
    ...paragraph(
      `To find out who comes to lead, and through what, in ${head.title}, between ${formatDay(c.freeDay)} and ${formatDay(c.horizonDay)}, and how far that depends on rules, persons, circumstance and chance. It explains and compares; it does not foretell.${description === undefined ? '' : ` ${description}`}`,
    ),
    ...(reading === undefined ? [] : paragraph(`Reading: ${reading.name}.`)),
    ...paragraph(
      `It is judged by the recorded decisions (${collections.decisions.length}), by published figures (${collections.figures.length}) and by regularities that are tested; ${counted(readings.length, 'reading')} of the literature set it otherwise. Patterns that it is known to miss:`,
    ),
    ...(misses.length === 0 ? paragraph('None is named.') : bullets(misses)),
  ];
}

/** ODD 6: what comes from outside. */
function inputText({ collections, sources }: Scenario, c: CompiledScenario): string[] {
  const claims = CLAIM_KINDS.map((kind) => [
    kind,
    String(collections.claims.filter((claim) => claim.kind === kind).length),
    String(c.numbers.filter((number) => number.kind === kind).length),
  ]);
  const records = Object.entries(RECORD).flatMap(([kind, code]) =>
    Object.entries(USE).flatMap(([use, how]) => {
      const rows = c.records.filter((row) => row.kind === code && row.use === how);
      return rows.length === 0 ? [] : [[kind, use, String(rows.length)]];
    }),
  );
  return [
    '## 6 Input data',
    '',
    ...paragraph(
      `Everything about the case is data: ${counted(collections.claims.length, 'claim')} from ${counted(sources.length, 'source')}, each with its place in the source. A number is as good as the weakest claim that it rests on.`,
    ),
    ...markdownTable(['kind', 'claims', 'numbers of this scenario'], claims),
    ...paragraph(
      `Up to ${formatDay(c.freeDay)} the model follows ${counted(c.records.length, 'recorded event')}; after that no data drive it.`,
    ),
    ...markdownTable(['record', 'enters as', 'events'], records),
  ];
}
