import { type CompiledScenario, MECHANISM_IDS, MECHANISMS, type MechanismId } from '../engine/index.ts';
import type { Reading, Scenario } from '../scenario/index.ts';
import { codes, markdownTable, paragraph } from './exportOddParts.ts';
import { type Reasons, reasonsOf } from './traceReasons.ts';

/** ODD 7: each mechanism with its claim, its neutral world and its parameters as they are in this scenario and reading. */
export function submodelsText(
  scenario: Scenario,
  c: CompiledScenario,
  reading: Reading | undefined,
): string[] {
  const reasons = reasonsOf(scenario, reading);
  return [
    '## 7 Submodels',
    '',
    ...paragraph(
      'Value and range as this scenario and reading have them. Where claims stand behind a number they are named; otherwise the number is assumed for the reason given.',
    ),
    ...MECHANISM_IDS.flatMap((id, i) => submodelText(c, id, i + 1, reasons)),
  ];
}

function submodelText(c: CompiledScenario, id: MechanismId, place: number, reasons: Reasons): string[] {
  const { claim, neutral, signature, parameters, reads, evolves, emits } = MECHANISMS[id];
  const rows = Object.entries(parameters).map(([name, { unit, meaning }], i) => {
    const number = c.numbers[c.parameterOffset[id] + i]!;
    const { value, low, high, kind, claims } = number;
    const reason = reasons({ path: number.path, value, low, high, kind, claims }) ?? '';
    const ground = [claims.length === 0 ? '' : `claims ${claims.join(', ')}`, reason].filter(
      (part) => part !== '',
    );
    return [`\`${name}\``, String(value), `${low} to ${high}`, unit, meaning, kind, ground.join(': ')];
  });
  const state = c.on[id] ? '' : signature ? ' (signature, off here)' : ' (off here)';
  return [
    `### 7.${place} ${id}${state}`,
    '',
    ...paragraph(`Claim: ${claim}`),
    ...paragraph(`Without it: ${neutral}`),
    ...paragraph(`Reads ${codes(reads)}; changes ${codes(evolves)}; causes ${codes(emits)}.`),
    ...markdownTable(['parameter', 'value', 'range', 'unit', 'meaning', 'kind', 'ground'], rows),
  ];
}
