import { readFileSync } from 'node:fs';
import { citedProgram, citeText } from '../../../src/cli/exportCite.ts';
import { oddText } from '../../../src/cli/exportOdd.ts';
import { reasonsOf } from '../../../src/cli/traceReasons.ts';
import {
  type CompiledScenario,
  MECHANISM_IDS,
  MECHANISMS,
  type MechanismId,
} from '../../../src/engine/index.ts';
import { compile } from '../../../src/scenario/index.ts';
import type { MechanismCard, MethodBundle } from '../../../web/src/data/lookup.ts';
import type { Given } from './index.ts';

/** The model told: ODD text, mechanisms with their parameters as this scenario has them, limits, citation. */
export function methodBundle({ loaded }: Given): MethodBundle {
  const { scenario, scenarioHash } = loaded;
  const { id, title, description = '', misses = [] } = scenario.scenario;
  const compiled = compile(scenario, scenarioHash);
  const program = citedProgram({ packageRoot: process.cwd() } as Parameters<typeof citedProgram>[0]);
  const { text, bibtex } = citeText(program, {
    ...{ scenario: id, title, scenarioHash, reading: 'standard', seed: undefined, runs: undefined },
  });
  const reasons = reasonsOf(scenario, undefined);
  return {
    ...{ description, misses },
    odd: oddText(loaded, compiled),
    citation: { text, bibtex },
    mechanisms: MECHANISM_IDS.map((mechanism) => mechanismCard(mechanism, compiled, reasons)),
    limits: readFileSync('docs/limits.md', 'utf8'),
  };
}

function mechanismCard(
  id: MechanismId,
  compiled: CompiledScenario,
  reasons: ReturnType<typeof reasonsOf>,
): MechanismCard {
  const { claim, neutral, parameters } = MECHANISMS[id];
  return {
    ...{ id, claim, neutral, on: compiled.on[id] },
    parameters: Object.entries(parameters).map(([name, { unit, meaning }], index) => {
      const { path, value, low, high, kind, claims } =
        compiled.numbers[compiled.parameterOffset[id] + index]!;
      const because = reasons({ path, value, low, high, kind, claims }) ?? '';
      return { ...{ name, value, low, high, unit, meaning, kind, because }, claims: [...claims] };
    }),
  };
}
