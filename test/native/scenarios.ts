import type { CompiledScenario } from '../../src/engine/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { loadScenario, scenarioIds } from '../../src/scenario/node/index.ts';

/** Every scenario of the project, compiled as it stands and under each of its readings. */
export async function everyScenario(): Promise<CompiledScenario[]> {
  const root = process.cwd();
  const compiled: CompiledScenario[] = [];
  for (const id of await scenarioIds(`${root}/scenarios`)) {
    const loaded = await loadScenario(id, { cwd: root, packageRoot: root });
    if (!('scenario' in loaded)) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
    const { scenario, scenarioHash } = loaded;
    for (const reading of [undefined, ...(scenario.scenario.readings ?? [])])
      compiled.push(compile(scenario, scenarioHash, reading));
  }
  return compiled;
}
